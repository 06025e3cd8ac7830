import { expect, test } from 'vitest';
import { z } from 'zod';
import { sourceSchema } from '#schemas/source.ts';
import { faultsOf } from './smallest.ts';

const schema = sourceSchema;

const smallest = {
  title: 'Survey',
  publisher: 'InvestHK',
  url: 'https://example.com/',
  date: '2024-12',
  speaker: 'government',
  form: 'original',
  seen: 'whole',
  language: 'en',
};

const cases: { name: string; keys: object; expected: string[] }[] = [
  {
    name: 'takes a reason in place of the address',
    keys: { url: undefined, unlinked: 'no public copy' },
    expected: [],
  },
  { name: 'takes a document without date', keys: { date: undefined, undated: true }, expected: [] },
  {
    name: 'refuses neither address nor reason',
    keys: { url: undefined },
    expected: ['url: must be given, or `unlinked` with the reason (one of the two, not both)'],
  },
  {
    name: 'refuses both date and undated',
    keys: { undated: true },
    expected: ['date: must be given, or `undated: true` (one of the two, not both)'],
  },
  {
    name: 'refuses an address that runs code',
    keys: { url: 'javascript:x' },
    expected: ['url: must be an http or https address'],
  },
  {
    name: 'refuses an unknown speaker',
    keys: { speaker: 'goverment' },
    expected: [
      'speaker: Invalid option: expected one of "government"|"regulator"|"public-body"|"company"|"university"|"researcher"|"think-tank"|"ranking-body"|"law-firm"|"news"|"other"',
    ],
  },
  { name: 'refuses an unknown key', keys: { urll: 'x' }, expected: [': Unrecognized key: "urll"'] },
  {
    name: 'refuses a language by name',
    keys: { language: 'English' },
    expected: ['language: must be a language tag, such as `en` or `zh-Hant`'],
  },
];

test('takes the smallest record', () => {
  expect(faultsOf(schema, smallest)).toEqual([]);
});

test.each(cases)('$name', ({ keys, expected }) => {
  expect(faultsOf(schema, { ...smallest, ...keys })).toEqual(expected);
});

test('can be written as JSON Schema', () => {
  expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({ type: 'object' });
});

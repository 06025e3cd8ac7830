import { expect, test } from 'vitest';
import { z } from 'zod';
import { organisationSchema } from '#schemas/organisation.ts';
import { context, faultsOf } from './smallest.ts';

const schema = organisationSchema(context);

const smallest = {
  name: { en: 'Acme' },
  kind: 'company',
  summary: { en: 'A firm.' },
  sources: ['survey'],
};

const cases: { name: string; keys: object; expected: string[] }[] = [
  {
    name: 'takes a Chinese name with its source',
    keys: { name: { en: 'Acme', 'zh-hant': '艾美' }, nameSource: 'survey' },
    expected: [],
  },
  { name: 'takes a field of the directory', keys: { field: 'robots' }, expected: [] },
  {
    name: 'refuses any other field',
    keys: { field: 'robotics' },
    expected: [
      'field: Invalid option: expected one of "language"|"vision"|"health"|"robots"|"computing"|"finance"|"research"|"education"|"support"|"public"|"other"',
    ],
  },
  {
    name: 'refuses a Chinese name without its source',
    keys: { name: { en: 'Acme', 'zh-hant': '艾美' } },
    expected: ['nameSource: is missing: a Chinese name needs the source in which it stands'],
  },
  {
    name: 'says both what is unknown and what is missing',
    keys: { name: { en: 'Acme', 'zh-hant': '艾美' }, ceo: 'x' },
    expected: [
      ': Unrecognized key: "ceo"',
      'nameSource: is missing: a Chinese name needs the source in which it stands',
    ],
  },
  {
    name: 'refuses an address that runs code',
    keys: { website: 'javascript:alert(1)' },
    expected: ['website: Invalid URL'],
  },
  {
    name: 'refuses an unknown kind',
    keys: { kind: 'firm' },
    expected: [
      'kind: Invalid option: expected one of "company"|"government"|"regulator"|"public-body"|"university"|"research-centre"|"investor"|"association"|"school"|"other"',
    ],
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

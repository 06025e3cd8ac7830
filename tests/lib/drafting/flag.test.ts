import { describe, expect, it } from 'vitest';
import { flagFields, flagName, flagsIn, flagValues } from '#lib/drafting/flag.ts';
import { field } from './fields.ts';

const fields = [
  field('name', { takes: 'words' }),
  field('keyPoints', { isList: true }),
  field('topics', { isList: true, target: 'topics' }),
  field('comparable', { standard: true }),
  field('undated', { takes: 'truth' }),
  field('expected', { takes: 'fields', fields: [field('every')] }),
  field('points', {
    isRequired: true,
    isList: true,
    takes: 'fields',
    fields: [
      field('id'),
      field('value', { takes: 'number' }),
      field('sources', {
        isList: true,
        takes: 'fields',
        fields: [field('id', { target: 'sources' })],
      }),
    ],
  }),
];

describe('flagsIn', () => {
  const cases = [
    {
      name: 'reads words and flags',
      args: 'source --title One',
      words: ['source'],
      flags: { title: ['One'] },
    },
    {
      name: 'reads a flag without text',
      args: '--undated --title=One',
      words: [],
      flags: { undated: [], title: ['One'] },
    },
    {
      name: 'keeps hyphens after an equals sign',
      args: '--period=--2025-09',
      words: [],
      flags: { period: ['--2025-09'] },
    },
    {
      name: 'keeps every use of a flag',
      args: '--a 1 --a=2 x',
      words: ['x'],
      flags: { a: ['1', '2'] },
    },
    {
      name: 'keeps equals signs in an address',
      args: '--url=https://a.test/?b=c',
      words: [],
      flags: { url: ['https://a.test/?b=c'] },
    },
  ];
  for (const { name, args, words, flags } of cases) {
    it(name, () => {
      const read = flagsIn(args.split(' '));
      expect({ words: read.words, flags: Object.fromEntries(read.flags) }).toEqual({
        words,
        flags,
      });
    });
  }
});

describe('flagFields', () => {
  it('has a flag for what one text can say, and for the first item of a required list', () => {
    expect([...flagFields(fields).keys()]).toEqual(
      'name name-zh-hant key-points topics comparable undated value sources'.split(' '),
    );
  });
});

describe('flagValues', () => {
  const cases = [
    {
      name: 'joins the words of two languages',
      args: ['--name', 'A', '--name-zh-hant', '甲'],
      expected: { name: { en: 'A', 'zh-hant': '甲' } },
    },
    {
      name: 'makes a list of a repeated flag',
      args: ['--key-points', 'A, b', '--key-points', 'C'],
      expected: { keyPoints: ['A, b', 'C'] },
    },
    {
      name: 'separates ids at commas',
      args: ['--topics', 'a, b', '--topics', 'c'],
      expected: { topics: ['a', 'b', 'c'] },
    },
    { name: 'makes numbers of digits', args: ['--value', '-1.5'], expected: { value: -1.5 } },
    {
      name: 'leaves what is no number to the checker',
      args: ['--value', '4,694'],
      expected: { value: '4,694' },
    },
    {
      name: 'makes records of sources',
      args: ['--sources', 'a,b'],
      expected: { sources: [{ id: 'a' }, { id: 'b' }] },
    },
    { name: 'takes a bare flag as true', args: ['--undated'], expected: { undated: true } },
    {
      name: 'knows the value that holds unsaid',
      args: ['--comparable', 'true'],
      expected: { comparable: true },
    },
  ];
  for (const { name, args, expected } of cases) {
    it(name, () => expect(flagValues(flagsIn(args).flags, fields)).toEqual(expected));
  }

  const faults = [
    {
      name: 'rejects an unknown flag',
      args: ['--topic', 'a'],
      expected: '`--topic` is no known flag here. Did you mean `--topics`?',
    },
    {
      name: 'says where flags are listed',
      args: ['--zzzzzz', 'a'],
      expected: '`--zzzzzz` is no known flag here. See `npm run new -- --help`.',
    },
    {
      name: 'rejects a flag without a value',
      args: ['--topics'],
      expected: '`--topics` has no value. Write it after the flag.',
    },
    {
      name: 'rejects an empty value',
      args: ['--topics', ' '],
      expected: '`--topics` has no value. Write it after the flag.',
    },
  ];
  for (const { name, args, expected } of faults) {
    it(name, () => expect(() => flagValues(flagsIn(args).flags, fields)).toThrow(expected));
  }
});

describe('flagName', () => {
  it('joins the words of a key by hyphens', () => expect(flagName('keyPoints')).toBe('key-points'));
});

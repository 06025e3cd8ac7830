import { describe, expect, test } from 'vitest';
import { yamlText } from '#lib/content/yaml-text.ts';

const alias = 'holds the YAML alias `*a`';
const deep = 'is nested too deeply';

const faults: { name: string; text: string; expected: string[] }[] = [
  { name: 'a key given twice', text: 'a: 1\na: 2\n', expected: ['2:1 holds this key twice'] },
  { name: 'a tab as indent', text: 'a:\n\tb: 1\n', expected: ['2:1 is indented with a tab'] },
  { name: 'an alias', text: 'a: &a [x]\nb: [*a, *a]\n', expected: [`2:5 ${alias}`] },
  { name: 'an alias of itself', text: 'a: &a [*a]\n', expected: [`1:8 ${alias}`] },
  {
    name: 'an alias without anchor',
    text: 'a: *a\n',
    expected: [`1:4 ${alias}`],
  },
  {
    name: 'a tag',
    text: 'a: !!js/function x\n',
    expected: ['1:4 holds a YAML tag, a word that begins with `!`'],
  },
  {
    name: 'a second document',
    text: 'a: 1\n---\nb: 2\n',
    expected: ['2:1 holds a second YAML document'],
  },
  {
    name: 'a quotation mark that is not closed, where it opens',
    text: 'a: "x\nb: 1\n',
    expected: ['1:4 lacks a quotation mark, bracket or colon'],
  },
  {
    name: 'a colon in a value',
    text: 'a: b: c\n',
    expected: ['1:4 holds `: ` inside a value, or a key where a value is due'],
  },
  {
    name: 'a key that is a list',
    text: '? [a]\n: 1\n',
    expected: ['1:3 holds a key that is no text'],
  },
  { name: 'brackets without end', text: `a: ${'['.repeat(50_000)}`, expected: [`1:1 ${deep}`] },
  {
    name: 'many levels',
    text: Array.from({ length: 60 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
    expected: [`1:1 ${deep}`],
  },
];

describe('reports without throwing', () => {
  test.each(faults)('$name', ({ text, expected }) => {
    const found = yamlText(text).faults.map(
      ({ line, column, what }) => `${line}:${column} ${what}`,
    );
    expect(found).toEqual(expected);
  });
});

const values: { name: string; text: string; expected: unknown }[] = [
  { name: 'an unquoted day as a Date', text: 'a: 2025-04-28', expected: new Date('2025-04-28') },
  { name: 'a quoted day as text', text: "a: '2025-04-28'", expected: '2025-04-28' },
  { name: 'a month and a span as text', text: 'a: 2025-04', expected: '2025-04' },
  { name: 'an impossible day as text', text: 'a: 2025-02-30', expected: '2025-02-30' },
  { name: 'a year as a number', text: 'a: 2025', expected: 2025 },
  { name: 'yes as text', text: 'a: yes', expected: 'yes' },
  { name: 'a merge key as a key', text: 'a: { <<: { b: 1 } }', expected: { '<<': { b: 1 } } },
];

describe('reads as Astro does', () => {
  test.each(values)('$name', ({ text, expected }) => {
    expect(yamlText(text).value).toEqual({ a: expected });
  });
});

describe('knows places', () => {
  const yaml = yamlText('# remark\n\na:\n  - b: 1\n    c:\n', 10);

  test('of the first key after remarks', () => {
    expect(yaml.first).toEqual({ line: 13, column: 1 });
  });

  const places: [path: PropertyKey[], of: 'key' | 'value', at: string][] = [
    [['a', 0, 'b'], 'value', '14:8'],
    [['a', 0, 'b'], 'key', '14:5'],
    [['a', 0, 'c'], 'value', '15:5'],
    [['a', 0, 'gone'], 'value', '14:5'],
    [['gone'], 'value', '13:1'],
  ];

  test.each(places)('of %j, its %s', (path, of, at) => {
    const { line, column } = yaml.place(path, of);
    expect(`${line}:${column}`).toBe(at);
  });
});

import { expect, test } from 'vitest';
import { z } from 'zod';
import { figureSchema } from '#schemas/figure.ts';
import { context, faultsOf } from './smallest.ts';

const schema = figureSchema(context);

const smallest = {
  label: { en: 'Startups' },
  measures: { en: 'What is counted' },
  scope: 'ai',
  unit: 'count',
  points: [{ period: '2024', value: 1, sources: [{ id: 'survey' }] }],
};

const cases: { name: string; keys: object; expected: string[] }[] = [
  {
    name: 'takes a year as a number',
    keys: { points: [{ period: 2024, value: 1, sources: [{ id: 'survey' }] }] },
    expected: [],
  },
  {
    name: 'takes a reason in place of comparable',
    keys: { comparable: 'Each from another counter.' },
    expected: [],
  },
  {
    name: 'refuses an unknown key',
    keys: { scop: 'ai' },
    expected: [': Unrecognized key: "scop"'],
  },
  {
    name: 'refuses an unknown unit',
    keys: { unit: 'HK$' },
    expected: [
      'unit: Invalid option: expected one of "HKD"|"USD"|"CNY"|"GBP"|"EUR"|"count"|"people"|"percent"|"points"|"rank"|"score"|"PFLOPS"|"times"|"years"|"hectares"|"square-metres"|"megawatts"',
    ],
  },
  {
    name: 'refuses a value as text',
    keys: { points: [{ period: '2024', value: '1', sources: [{ id: 'survey' }] }] },
    expected: ['points.0.value: Invalid input: expected number, received string'],
  },
  {
    name: 'refuses a point without source',
    keys: { points: [{ period: '2024', value: 1, sources: [] }] },
    expected: ['points.0.sources: Too small: expected array to have >=1 items'],
  },
  {
    name: 'refuses a single category',
    keys: { categories: [{ id: 'ai', en: 'AI' }] },
    expected: ['categories: Too small: expected array to have >=2 items'],
  },
  {
    name: 'refuses a figure that is not comparable without a reason',
    keys: { comparable: false },
    expected: ['comparable: must be `true`, or the reason why not in a sentence'],
  },
  {
    name: 'refuses a point’s key with a space',
    keys: { points: [{ id: 'a b', period: '2024', value: 1, sources: [{ id: 'survey' }] }] },
    expected: [
      'points.0.id: must be letters, digits, `.`, `/`, `_` and `-`, without `..`, and not `latest`',
    ],
  },
  {
    name: 'refuses a point’s key that would read as a change or as the latest',
    keys: {
      points: ['2023..2024', 'latest'].map((id) => ({
        id,
        period: '2024',
        value: 1,
        sources: [{ id: 'survey' }],
      })),
    },
    expected: [
      'points.0.id: must be letters, digits, `.`, `/`, `_` and `-`, without `..`, and not `latest`',
      'points.1.id: must be letters, digits, `.`, `/`, `_` and `-`, without `..`, and not `latest`',
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

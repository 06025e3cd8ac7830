import { expect, test } from 'vitest';
import { changeTieFault } from '#lib/ties/change-tie.ts';
import { statedIn } from '#lib/ties/stated.ts';
import { figure } from '../figures/figure.ts';

const share = figure({
  unit: 'percent',
  points: [
    { period: '2023', value: 20 },
    { period: '2024', value: 10 },
  ],
});
const tie = { scheme: 'figure' as const, id: 'share', point: '2023', until: '2024' };
const fix = 'Write `[10 percentage points](figure:share@2023..2024)`.';
const record = '`share@2023..2024` is 10 percentage points, from 20% to 10%';

test.each([
  ['It fell by ', '10 points', undefined],
  ['It went ', 'from 20% to 10%', undefined],
  ['It fell by ', '8 points', { what: `“8” does not agree: ${record}.`, fix }],
  [
    'It fell by ',
    '50%',
    {
      what: `“50%” is read as per cent of a percentage, where only percentage points are clear, but ${record}.`,
      fix,
    },
  ],
  [
    'It rose by ',
    '10 points',
    {
      what: `The sentence of “10 points” says the other direction: ${record}, so it went down.`,
      fix,
    },
  ],
])('%s[%s]', (before, words, expected) => {
  const [from, to] = share.points;
  const sentence = before + words;
  const stated = statedIn(sentence, { start: before.length, end: sentence.length }, 'en');
  const ends = from && to && { figure: share, from, to };
  expect(ends && changeTieFault(words, stated, { ...ends, tie, sentence, edition: 'en' })).toEqual(
    expected,
  );
});

test.each([
  ['It fell by ', 'two thirds', ''],
  ['It fell to ', 'a third', ''],
  ['It has ', 'a third', ' of what it had'],
])('the part that is left in %s%s%s', (before, words, after) => {
  const count = figure({
    points: [
      { period: '2023', value: 90 },
      { period: '2024', value: 30 },
    ],
  });
  const [from, to] = count.points;
  const span = { start: before.length, end: before.length + words.length };
  const sentence = before + words + after;
  const stated = statedIn(sentence, span, 'en');
  const ends = from && to && { figure: count, from, to };
  const fault = ends && changeTieFault(words, stated, { ...ends, tie, sentence, edition: 'en' });
  expect(fault).toBeUndefined();
});

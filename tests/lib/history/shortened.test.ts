import { expect, it } from 'vitest';
import { shortened } from '#lib/history/shortened.ts';

const passage = (text: string) => ({ kind: 'text' as const, parts: [{ text }] });
const entry = (en: string[], zhHant: string[] = []) => ({
  ...{ day: '2026-01-05', notes: [], corrections: [], points: [] },
  en: en.map(passage),
  zhHant: zhHant.map(passage),
});
// A passage costs its bytes and 100 more.
it.each([
  {
    name: 'all that fits',
    limit: 220,
    entries: [entry(['a'.repeat(10), 'b'.repeat(10)])],
    left: [0],
  },
  { name: 'what fits', limit: 219, entries: [entry(['a'.repeat(10), 'b'.repeat(10)])], left: [1] },
  { name: 'the newest', limit: 101, entries: [entry(['a']), entry(['b', 'c'])], left: [0, 2] },
  { name: 'bytes, not letters', limit: 102, entries: [entry([], ['港'])], left: [1] },
  { name: 'no words at all', limit: 0, entries: [entry(['a'], ['港'])], left: [2] },
])('keeps $name', ({ entries, left, limit }) => {
  expect(shortened(entries, limit).map((one) => one.left)).toEqual(left);
});

import { expect, it } from 'vitest';
import { trimmed } from '#lib/history/trimmed.ts';
import { partsOf, written } from './written.ts';

const many = (count: number) => Array.from({ length: count }, (_, at) => `w${at + 1}`).join(' ');

it.each([
  {
    name: 'short runs as they are',
    text: 'one two -three- four',
    expected: 'one two -three- four',
  },
  {
    name: 'the words before a change',
    text: `${many(40)} -gone-`,
    expected: `… ${many(40).split(' ').slice(25).join(' ')} -gone-`,
  },
  { name: 'the words behind one', text: `+new+ ${many(40)}`, expected: `+new+ ${many(15)} …` },
  { name: 'all of what changed', text: `+${many(60)}+`, expected: `+${many(60)}+` },
])('keeps $name', ({ text, expected }) => {
  expect(written(trimmed(partsOf(text), 'en'))).toBe(expected);
});

it('keeps some words on both sides between two changes', () => {
  const kept = trimmed(partsOf(`-a- ${many(60)} +b+`), 'en');
  expect(written(kept)).toBe(`-a- ${many(15)} … ${many(60).split(' ').slice(45).join(' ')} +b+`);
});

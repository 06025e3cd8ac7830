import { expect, it } from 'vitest';
import { difference } from '#lib/history/difference.ts';
import { written } from './written.ts';

const passages = (texts: string[]) => texts.map((text) => ({ kind: 'text' as const, text }));
const A = 'The survey found ten firms in 2024.';
const B = 'Money comes from three funds.';

it.each([
  { name: 'nothing where nothing changed', before: [A, B], after: [A, B], expected: [] },
  {
    name: 'the passage that changed',
    before: [A, B],
    after: [A.replace('ten', 'twelve'), B],
    expected: ['The survey found -ten-+twelve+ firms in 2024.'],
  },
  { name: 'one that came', before: [A], after: [A, B], expected: [`+${B}+`] },
  { name: 'one that went', before: [A, B], after: [B], expected: [`-${A}-`] },
  {
    name: 'unlike ones one after the other',
    before: [A],
    after: [B],
    expected: [`-${A}-`, `+${B}+`],
  },
  {
    name: 'a changed one beside a new one, in the order of the text',
    before: [A],
    after: [B, A.replace('ten', 'twelve')],
    expected: [`+${B}+`, 'The survey found -ten-+twelve+ firms in 2024.'],
  },
])('shows $name', ({ after, before, expected }) => {
  const changed = difference(passages(before), passages(after), 'en');
  expect(changed.map(({ parts }) => written(parts))).toEqual(expected);
});

it('shows a title beside the title that it replaces, however unlike', () => {
  const [changed] = difference(
    [{ kind: 'title', text: 'Old' }],
    [{ kind: 'title', text: 'New' }],
    'en',
  );
  expect(changed).toEqual({
    kind: 'title',
    parts: [
      { text: 'Old', change: 'removed' },
      { text: 'New', change: 'added' },
    ],
  });
});

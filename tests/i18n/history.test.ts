import { expect, it } from 'vitest';
import { historyWords } from '#i18n/history.ts';

it('both languages say the same things', () => {
  const keys = ({ kinds, words, ...others }: object & { kinds: object; words: object }) =>
    [others, kinds, words].map((one) => Object.keys(one).sort());
  expect(keys(historyWords['zh-hant'])).toEqual(keys(historyWords.en));
});

it.each([
  [historyWords.en.small(0), 'No small edits'],
  [historyWords.en.small(1), '1 small edit'],
  [historyWords.en.changes(1200), '1,200 changes listed'],
  [historyWords['zh-hant'].small(2), '2次細微修訂'],
  [
    historyWords['zh-hant'].became('香港初創數目', '2024年', '4,694', '5,221'),
    '香港初創數目，2024年：4,694 → 5,221',
  ],
])('says “%s”', (said, expected) => {
  expect(said).toBe(expected);
});

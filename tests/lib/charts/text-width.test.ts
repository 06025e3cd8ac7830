import { describe, expect, it } from 'vitest';
import { textWidth, wrapped } from '#lib/charts/text-width.ts';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['a b', 3 * 7.2],
    ['港智', 26],
    ['：', 13],
  ])('of `%s` at 13 px', (words, expected) => {
    expect(textWidth(words, 13)).toBeCloseTo(expected);
  });

  it.each([
    ['digits are wider than small letters', '88', 'nn'],
    ['capitals are wider than digits', 'HK', '88'],
    ['a percent sign is wider than a capital', '%', 'H'],
    ['browsers part numbers from Chinese words', '截至8', '截至n'],
  ])('knows that %s', (_, wider, narrower) => {
    expect(textWidth(wider, 13)).toBeGreaterThan(textWidth(narrower, 13));
  });

  it('grows with the size', () => {
    expect(textWidth('HK$1', 26)).toBeCloseTo(2 * textWidth('HK$1', 13));
  });
});

describe('wrapped', () => {
  const cases: [string, string, number, string[]][] = [
    ['keeps what fits on one line', 'one two', 100, ['one two']],
    ['breaks between words', 'one two three', 60, ['one two', 'three']],
    ['leaves a long word whole', 'infrastructure fund', 60, ['infrastructure', 'fund']],
    ['breaks between Chinese characters', '共同投資基金', 40, ['共同投', '資基金']],
    ['never begins a line with a Chinese mark', '共同投資，基金', 52, ['共同投', '資，基金']],
    ['keeps a number together in Chinese', '共2,000', 45, ['共', '2,000']],
    ['has no line for no words', '', 50, []],
  ];
  it.each(cases)('%s', (_, words, width, expected) => {
    expect(wrapped(words, width, 13)).toEqual(expected);
  });
});

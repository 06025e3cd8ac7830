import { expect, test } from 'vitest';
import { isAboutThePage, isOfTheUnknown, mood } from '#lib/claims/supposed.ts';

const moods: [sentence: string, edition: 'en' | 'zh-hant', expected: string | undefined][] = [
  ['How many are there?', 'en', 'question'],
  ['He asked: “How many?”', 'en', 'question'],
  ['If so, it ends.', 'en', 'supposition'],
  ['It ends, if so.', 'en', 'supposition'],
  ['Asked if so, they left.', 'en', undefined],
  ['有多少間？', 'zh-hant', 'question'],
  ['倘若如此，便會結業。', 'zh-hant', 'supposition'],
  ['若干企業結業。', 'zh-hant', undefined],
];

test.each(moods)('tells the mood of “%s”', (sentence, edition, expected) => {
  expect(mood(sentence, edition)).toBe(expected);
});

const headings: [heading: string, expected: boolean][] = [
  ['What we do not know', true],
  ['What nobody knows', true],
  ['What is not known yet', true],
  ['我們未知的事', true],
  ['What we know', false],
  ['Known unknowns of the budget', false],
];

test.each(headings)('tells what the heading “%s” is about', (heading, expected) => {
  expect(isOfTheUnknown(heading)).toBe(expected);
});

test('a sentence about the page itself is told from one about the world', () => {
  expect(isAboutThePage('This page cites 25 sources.')).toBe(true);
  expect(isAboutThePage('本文引用25個來源。')).toBe(true);
  expect(isAboutThePage('The report cites 25 sources.')).toBe(false);
});

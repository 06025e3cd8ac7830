import { expect, it } from 'vitest';
import { textIn } from '#lib/editions/text.ts';

it('gives the words of the edition, or English where there are none', () => {
  const both = { en: 'Startups', 'zh-hant': '初創企業' };
  expect([
    textIn('en', both),
    textIn('zh-hant', both),
    textIn('zh-hant', { en: 'Startups' }),
  ]).toEqual(['Startups', '初創企業', 'Startups']);
});

it('curls the quotation marks of English words', () => {
  expect(textIn('en', { en: `Hong Kong's "AI"` })).toBe('Hong Kong’s “AI”');
});

import { expect, test } from 'vitest';
import { textClaims } from '#lib/claims/text-claims.ts';
import { facade } from '#lib/facade/facade.ts';
import { context } from '../references/records.ts';

const { records } = context();
const [official] = [...records.sources.values()];
if (!official) throw new Error('The records hold no source.');
const known = {
  figures: records.figures,
  sources: new Map([
    ...records.sources,
    ['paper', { ...official, speaker: 'news' as const, form: 'report' as const }],
  ]),
};
const facadeOf = (body: string, edition: 'en' | 'zh-hant' = 'en') =>
  facade(textClaims({ body, format: 'md' }, { edition, figures: records.figures }), known, edition);

/** Text → the light of each sentence, `wall` where it has no window. */
const cases: [name: string, body: string, expected: string[]][] = [
  ['an original', 'It has 200.[^budget-2024]', ['full']],
  ['a report', 'It has 200.[^paper]', ['half']],
  ['both', 'It has 200.[^paper][^budget-2024]', ['full']],
  ['neither', 'It has 200.', ['dark']],
  ['an original without a number', 'It is so.[^budget-2024]', ['full']],
  ['an original by a tie', 'It has [4,694](figure:startups@2024).', ['full']],
  ['an original by a tie without a claim', 'It has [Six](figure:startups@2024).', ['full']],
  ['a report three sentences on', 'It has 200. So it is. Thus.[^paper]', ['half', 'wall', 'half']],
  ['a small count', 'It has 14 laboratories.', ['dark']],
  ['an explanation', 'A startup is a young firm.', ['wall']],
  ['a question', 'Are there 200?', ['wall']],
  ['a supposition', 'If there were 200, it would end.', ['wall']],
  ['what is not known', '## What we do not know {#x}\n\nWhether it has 200.', ['wall']],
  ['a second mention', 'It has [4,694](figure:startups@2024). Of 4,694, all.', ['full', 'wall']],
  ['a silence', 'It has 200. <!-- number-ok: our own count -->', ['dark']],
  ['no record', 'It has 200.[^unheard-of]', ['dark']],
];

test.each(cases)('a window shows %s', (_, body, expected) => {
  const { sentences, windows } = facadeOf(body);
  const lights = Array.from(
    { length: sentences },
    (_unused, at) => windows.find((window) => window.at === at)?.light ?? 'wall',
  );
  expect(lights).toEqual(expected);
});

test('the label says how many sentences are lit and what that means', () => {
  const body = 'It has 200.[^paper] It has 300. Why?';
  const { label, lit, sentences } = facadeOf(body);
  expect([lit, sentences]).toEqual([1, 3]);
  expect(label).toBe(
    '1 of 3 sentences carries a citation. A lit window shows where a source is cited. It does not mean that the claim is proved.',
  );
  expect(facadeOf('共有200間。[^paper]共有300間。', 'zh-hant').label).toBe(
    '全文2句，1句附出處。亮窗表示該句附有出處，不代表內容已獲證實。',
  );
});

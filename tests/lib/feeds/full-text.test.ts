import { expect, it } from 'vitest';
import { fullText } from '#lib/feeds/full-text.ts';

it('puts key points before the words and numbered sources behind', () => {
  const source = {
    ...{ id: 'count', title: '統計', published: 'InvestHK, 2024', label: 'Official text' },
    ...{ isPrimary: true, href: '/sources/count/', lang: 'zh-Hant' },
  };
  const text = {
    html: '<p>Words.</p>',
    keyPoints: ['A <point>'],
    corrections: [],
    citations: [{ number: 1, source: 'count', at: ['page 3'], marks: [] }],
    sources: [source],
  };
  expect(fullText(text, 'en')).toBe(
    [
      '<h2>Key points</h2>',
      '<ul><li>A &#x3C;point></li></ul>',
      '<p>Words.</p>',
      '<h2>Sources</h2>',
      '<ol><li><a href="/sources/count/" lang="zh-Hant">統計</a>. InvestHK, 2024. Official text. page 3.</li></ol>',
    ].join('\n'),
  );
});

it('is the words alone where there is nothing besides', () => {
  expect(
    fullText(
      { html: '<p>a</p>', keyPoints: [], corrections: [], citations: [], sources: [] },
      'en',
    ),
  ).toBe('<p>a</p>');
});

it.each([
  [
    'en',
    '<p><strong>Corrected on 2 March 2026</strong> We had written: B. It now reads: C. Why: D.</p>\n<p><strong>Corrected on 1 March 2026</strong> We had written: a It now reads: b Why: c</p>\n<p>Words.</p>',
  ],
  [
    'zh-hant',
    '<p><strong>2026年3月2日更正</strong>　原文：B.　更正為：C.　原因：D.</p>\n<p><strong>2026年3月1日更正</strong>　原文：a　更正為：b　原因：c</p>\n<p>Words.</p>',
  ],
] as const)('begins with the corrections, newest first, in %s', (edition, expected) => {
  const corrections = [
    { date: '2026-03-01', wrong: 'a', right: 'b', why: 'c' },
    { date: '2026-03-02', wrong: 'B.', right: 'C.', why: 'D.' },
  ];
  const text = { html: '<p>Words.</p>', keyPoints: [], corrections, citations: [], sources: [] };
  expect(fullText(text, edition)).toBe(expected);
});

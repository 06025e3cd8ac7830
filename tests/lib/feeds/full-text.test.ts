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
  expect(fullText({ html: '<p>a</p>', keyPoints: [], citations: [], sources: [] }, 'en')).toBe(
    '<p>a</p>',
  );
});

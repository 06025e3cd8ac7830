import { expect, it } from 'vitest';
import { buildSummary } from '#lib/build/summary.ts';

it('lists pages, phases and bytes, in columns', () => {
  const summary = buildSummary({
    pages: 312,
    phases: [
      { name: 'check', seconds: 0.42 },
      { name: 'pages', seconds: 12 },
    ],
    files: [
      { path: 'index.html', size: 20_001 },
      { path: 'about/index.html', size: 1_000_000 },
      { path: 'pagefind/pagefind.js', size: 40_000 },
      { path: '_astro/fonts/a.woff2', size: 36_000 },
      { path: 'feed.xml', size: 1 },
    ],
  });
  expect(summary).toBe(
    [
      '  pages              312',
      '  check            0.4 s',
      '  pages           12.0 s',
      '  search index     40 kB',
      '  HTML          1,021 kB',
      '  fonts            36 kB',
      '  other files       1 kB',
    ].join('\n'),
  );
});

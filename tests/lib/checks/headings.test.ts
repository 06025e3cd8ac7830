import { expect, test } from 'vitest';
import { problemsInWords } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'lets headings with ids in order be',
    found: () =>
      problemsInWords('## One {#one}\n\n### Two {#two}\n\n#### Deep\n\n## Three {#three}\n'),
    expected: [],
  },
  {
    name: 'finds headings without id',
    found: () => problemsInWords('## What it counts\n\nSetext\n------\n'),
    expected: [
      '1:1 error HB020 The heading “What it counts” has no id. Write `## … {#what-it-counts}`.',
      '3:1 error HB020 The heading “Setext” has no id. Write `## … {#setext}`.',
    ],
  },
  {
    name: 'finds ids that are not valid',
    found: () => problemsInWords('## One {#One_Two}\n\n## 二 {#二}\n\n## Three {#two words}\n'),
    expected: [
      '1:1 error HB021 `One_Two` is no id: an id is made of small letters and digits joined by single hyphens. Write `{#one-two}`.',
      '3:1 error HB021 `二` is no id: an id is made of small letters and digits joined by single hyphens. Write `{#some-name}`.',
      '5:1 error HB034 The heading has the attribute `words`; only an id is allowed. Leave `{#id}` alone in the braces.',
    ],
  },
  {
    name: 'finds an id that stands twice',
    found: () => problemsInWords('## One {#one}\n\n## One {#one}\n'),
    expected: [
      '3:1 error HB021 The heading id `one` stands here a second time. Give each heading an id of its own.',
    ],
  },
  {
    name: 'finds a first level, and levels that are skipped',
    found: () =>
      problemsInWords('# Title {#title}\n\n### Three {#three}\n\n## Two {#two}\n\n#### Four\n'),
    expected: [
      '1:1 error HB022 A heading of the first level stands in the text; that level is the title’s. Write `##`.',
      '3:1 error HB022 A heading of level 3 follows level 1. Write `##`.',
      '7:1 error HB022 A heading of level 4 follows level 2. Write `###`.',
    ],
  },
  {
    name: 'finds references in headings',
    found: () => problemsInWords('## [Acme](org:acme) {#acme}\n\n## Counted[^survey] {#counted}\n'),
    expected: [
      '1:4 error HB023 A link, reference or citation stands in a heading. Put it into the text under it.',
      '3:4 error HB023 A link, reference or citation stands in a heading. Put it into the text under it.',
    ],
  },
  {
    name: 'refuses attributes other than an id',
    found: () => problemsInWords('## One {#one .big onclick=alert}\n'),
    expected: [
      '1:1 error HB034 The heading has the attribute `className`; only an id is allowed. Leave `{#id}` alone in the braces.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});

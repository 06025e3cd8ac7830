import { expect, test } from 'vitest';
import { placeInFolder } from '#lib/content/place-in-folder.ts';

const cases: [path: string, expected: unknown][] = [
  ['figures/startups.yaml', { as: 'record', collection: 'figures', id: 'startups' }],
  ['site.yaml', { as: 'record', collection: 'site', id: 'site' }],
  ['redirects.yaml', { as: 'record', collection: 'redirects', id: 'redirects' }],
  [
    'articles/a/en.mdx',
    { as: 'text', collection: 'articles', id: 'a', edition: 'en', format: 'mdx' },
  ],
  [
    'pages/about/zh-hant.md',
    { as: 'text', collection: 'pages', id: 'about', edition: 'zh-hant', format: 'md' },
  ],
  ['articles/a/harbour.webp', { as: 'picture', collection: 'articles', id: 'a' }],
  ['names.txt', { as: 'list' }],
  ['figures/startups.yml', undefined],
  ['figures/deep/startups.yaml', undefined],
  ['articles/a/notes.txt', undefined],
  ['articles/a/b/en.md', undefined],
  ['articles/en.md', undefined],
  ['constructor/x.yaml', undefined],
  ['other.yaml', undefined],
];

test.each(cases)('knows what %s is', (path, expected) => {
  expect(placeInFolder(path)).toEqual(expected);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../site/built-site.ts';
import { unpacked } from '../site/unpacked.ts';
import { builtSite, contentWith, PATIENCE } from './fixture-build.ts';

/** Words that stand nowhere else; each names where it stands in the article. */
const article = (name: string, when: string) => `---
kind: explainer
title: A ${name}title about startups
standfirst: This ${name}standfirst says one thing.
topics: [startups]
authors: [desk]
${when}
---

The ${name}text counts [nearly 4,700](figure:startups@2024).[^survey-2024]

## A ${name}heading {#${name}heading}

More ${name}text.[^${name}source]
`;
const source = (name: string) => `title: A ${name}document
publisher: Example Office
url: https://example.org/${name}
date: 2024-12-17
speaker: government
form: original
seen: whole
language: en
`;

describe('an edition with a draft and an article dated later', () => {
  let site = '';
  beforeAll(async () => {
    const content = contentWith('unpublished', {
      'articles/draftslug/en.md': article('draft', 'published: 2025-11-01\ndraft: true'),
      'articles/laterslug/en.md': article('later', 'published: 2025-12-02'),
      'articles/todayslug/en.md': article('today', 'published: 2025-12-01'),
      'sources/draftsource.yaml': source('draft'),
      'sources/latersource.yaml': source('later'),
      'sources/todaysource.yaml': source('today'),
    });
    site = await builtSite('unpublished', content);
  }, PATIENCE);
  const filesWith = (pattern: RegExp) =>
    filesOf(site).filter(
      (path) =>
        pattern.test(path) || pattern.test(unpacked(readFileSync(join(site, path))).toString()),
    );
  const PARTS = '(slug|title|standfirst|text|heading|source|document)';

  it.each(['draft', 'later'])('holds no byte of what is %s', (name) => {
    expect(filesWith(new RegExp(`${name}${PARTS}`))).toEqual([]);
  });

  it('holds the article of the day on its page, in lists, feed, sitemap and search', () => {
    const files = filesWith(new RegExp(`today${PARTS}`));
    expect(files).toEqual(
      expect.arrayContaining([
        'articles/todayslug/index.html',
        'explainers/index.html',
        'feed.xml',
        'sitemap-0.xml',
        'sources/todaysource/index.html',
        'topics/startups/feed.xml',
      ]),
    );
    expect(files.filter((path) => path.endsWith('.pf_fragment')).length).toBeGreaterThan(1);
  });
});

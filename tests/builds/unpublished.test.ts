import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../site/built-site.ts';
import { unpacked } from '../site/unpacked.ts';
import { builtSite, contentWith, GOOD, PATIENCE } from './fixture-build.ts';
import {
  secretArticle,
  secretChinese,
  secretSource,
  unseenFigure,
  unseenOrganisation,
} from './planted-secrets.ts';

const names = ['draft', 'later', 'today'] as const;

describe('an edition with a draft and an article dated later', () => {
  let site = '';
  beforeAll(async () => {
    const content = contentWith('unpublished', {
      'articles/draftslug/en.md': secretArticle('draft', '2025-11-30', 'draft: true'),
      'articles/laterslug/en.md': secretArticle('later', '2025-12-02'),
      'articles/todayslug/en.md': secretArticle('today', '2025-12-01'),
      ...Object.fromEntries(
        names.map((name) => [`articles/${name}slug/zh-hant.md`, secretChinese(name)]),
      ),
      ...Object.fromEntries(
        names.map((name) => [`sources/${name}source.yaml`, secretSource(name)]),
      ),
      'figures/unseen.yaml': unseenFigure,
      'organisations/unseen.yaml': unseenOrganisation,
      'redirects.yaml': '/articles/latercome/: /articles/laterslug/\n',
      'articles/pointing/en.md': `---
kind: explainer
title: An article that points ahead
standfirst: This one is read today.
topics: [startups]
authors: [desk]
published: 2025-11-01
---

[The next one](article:laterslug) tells more.[^survey-2024]
`,
    });
    const png = readFileSync(`${GOOD}/articles/startup-count-2024/harbour.png`);
    for (const name of names) {
      // What follows the end of a picture is carried along wherever its bytes are.
      const picture = Buffer.concat([png, Buffer.from(`${name}picturebytes`)]);
      writeFileSync(join(content, `articles/${name}slug/${name}picture.png`), picture);
    }
    site = await builtSite('unpublished', content);
  }, PATIENCE);
  const filesWith = (pattern: RegExp) =>
    filesOf(site).filter(
      (path) =>
        pattern.test(path) || pattern.test(unpacked(readFileSync(join(site, path))).toString()),
    );
  const PARTS =
    '(slug|title|standfirst|point|text|heading|source|document|picture|alt|credit|view|wrong|right|why|note|chinese|come)';

  it.each(['draft', 'later'])('holds no byte of what is %s', (name) => {
    expect(filesWith(new RegExp(`${name}${PARTS}`))).toEqual([]);
  });

  it('holds the article of the day in every place in which the others could be', () => {
    const files = filesWith(new RegExp(`today${PARTS}`));
    expect(files).toEqual(
      expect.arrayContaining([
        'articles/pointing/index.html',
        'articles/todayslug.md',
        'articles/todayslug/cards.json',
        'articles/todayslug/history/index.html',
        'articles/todayslug/index.html',
        'changes.xml',
        'changes/index.html',
        'corrections.xml',
        'corrections/index.html',
        'explainers/index.html',
        'feed.xml',
        'figures/startups/index.html',
        'figures/unseen/index.html',
        'index.html',
        'llms.txt',
        'og/article-todayslug.png',
        'organisations/acme-vision/index.html',
        'organisations/unseen/index.html',
        'search/index.html',
        'sitemap-0.xml',
        'sources/survey-2024/index.html',
        'sources/todaysource/index.html',
        'topics/startups/feed.xml',
        'topics/startups/index.html',
      ]),
    );
    expect(files.filter((path) => path.endsWith('.pf_fragment')).length).toBeGreaterThan(1);
    expect(filesWith(/todaypicture/)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^_astro\//)]),
    );
    // The picture stands on its page, with what is said of it.
    for (const said of [/alt="[^"]*todayalt/, /<figcaption[^>]*>[^<]*todaycredit/]) {
      expect(filesWith(said)).toContain('articles/todayslug/index.html');
    }
  });
});

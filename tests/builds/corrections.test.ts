import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from '../site/broken-links.ts';
import { filesOf } from '../site/built-site.ts';
import { unpacked } from '../site/unpacked.ts';
import { builtSite, contentWith, GOOD, PATIENCE } from './fixture-build.ts';

const ARTICLE = 'articles/startup-count-2024/en.md';
const PROFILE = 'articles/acme-vision/en.md';
const correction = (date: string, word: string) =>
  `  - { date: ${date}, wrong: ${word} four, right: ${word} five, why: A slip of ${word}., noticed: a reader }\n`;
const corrections = (...of: [string, string][]) =>
  `corrections:\n${of.map(([date, word]) => correction(date, word)).join('')}`;

const withdrawn = `---
kind: explainer
title: An article that was wrong
standfirst: The goneword standfirst.
topics: [startups]
authors: [desk]
published: 2025-11-01
withdrawn: Its only source was a forgery.
---

The goneword text of it.[^survey-2024]

## A goneword heading {#gone}

More.[^survey-2024]
`;

const good = (path: string) => readFileSync(join(GOOD, path), 'utf8');

describe('an edition with corrections and an article taken back', () => {
  let site = '';
  beforeAll(async () => {
    const text = good(ARTICLE).replace(/^corrections:\n(?: .*\n)+/m, '');
    const own = corrections(['2025-09-01', 'oldword'], ['2025-11-20', 'newword']);
    const files = {
      [ARTICLE]: text.replace(/^published:.*$/m, `published: 2025-08-01\n${own.trimEnd()}`),
      'articles/startup-count-2024/zh-hant.md': good('articles/startup-count-2024/zh-hant.md')
        .replace(/^corrections:\n(?: .*\n)+/m, '')
        .replace(
          '---\n',
          `---\ncorrections:\n${'  - { wrong: 四, right: 五, why: 筆誤 }\n'.repeat(2)}`,
        ),
      'articles/taken-back/en.md': withdrawn,
      [PROFILE]: good(PROFILE).replace(
        'kind: profile\n',
        'kind: profile\nwithdrawn: Its only source was a forgery.\n',
      ),
      ...Object.fromEntries(
        ['figures/startups', 'glossary/startup', 'programmes/ai-fund', 'sources/survey-2024'].map(
          (id) => [
            `${id}.yaml`,
            good(`${id}.yaml`) + corrections(['2025-11-30', id], ['2025-12-02', 'futureword']),
          ],
        ),
      ),
    };
    site = await builtSite('corrections', contentWith('corrections', files));
  }, PATIENCE);
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const page = (path: string) => parseHTML(read(`${path}/index.html`)).document;
  const textOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ');
  const filesWith = (words: string) =>
    filesOf(site).filter((path) =>
      unpacked(readFileSync(join(site, path)))
        .toString()
        .includes(words),
    );

  it('shows a recent one at the top and the foot of its page, an old one at the foot', () => {
    const article = page('articles/startup-count-2024');
    const foot = article.querySelector('#_corrections')?.closest('section');
    const top = article.querySelectorAll('a[href="#_corrections"]');
    expect(top).toHaveLength(1);
    expect(textOf(top[0]?.parentElement)).toContain('Corrected on 20 November 2025');
    expect(textOf(top[0]?.parentElement)).toContain('newword four');
    expect(textOf(top[0]?.parentElement)).not.toContain('oldword');
    expect(textOf(foot)).toMatch(/oldword four.*oldword five.*a reader.*newword four/);
  });

  it.each(['figures/startups', 'glossary/startup', 'programmes/ai-fund', 'sources/survey-2024'])(
    'shows those of %s',
    (path) => {
      expect(textOf(page(path).querySelector('#_corrections')?.closest('section'))).toContain(
        `${path} four`,
      );
      expect(page(path).querySelector('a[href="#_corrections"]')).not.toBeNull();
    },
  );

  it('lists all with what was wrong, right and why, in the page, feed, twin and linked data', () => {
    const all = ['oldword', 'newword', 'figures/startups', 'glossary/startup'];
    const list = textOf(page('corrections').querySelector('main'));
    const feed = read('corrections.xml');
    for (const word of all) {
      expect(list).toContain(`${word} four`);
      expect(feed).toContain(`We had written: ${word} four It now reads: ${word} five`);
    }
    expect(read('articles/startup-count-2024.md')).toContain('It now reads: newword five');
    const data = page('articles/startup-count-2024').querySelectorAll('[type$="ld+json"]');
    expect([...data].map(textOf).join()).toContain('"@type":"CorrectionComment"');
    expect(filesWith('futureword')).toEqual([]);
  });

  it('keeps the page of what was taken back, with the reason and nothing of its words', () => {
    const gone = page('articles/taken-back');
    expect(textOf(gone.querySelector('main'))).toContain(
      'Withdrawn. Its only source was a forgery.',
    );
    expect(filesWith('goneword')).toEqual([]);
  });

  it('keeps the notice and the history of a profile, and names it in no list', () => {
    const organisation = page('organisations/acme-vision');
    expect(textOf(organisation.querySelector('main'))).toContain('Withdrawn. Its only source');
    const history = '#_changed ~ p a[href="/organisations/acme-vision/history/"]';
    expect(organisation.querySelector(history)).not.toBeNull();
    expect(textOf(page('organisations').querySelector('tbody'))).not.toContain('· Profile');
  });

  it('does not offer it in lists and search, and says it in the feed', () => {
    const named = filesWith('An article that was wrong');
    expect(named.filter((path) => !path.startsWith('articles/taken-back'))).toEqual([
      'corrections/index.html',
      'feed.xml',
      'sources/survey-2024/index.html',
    ]);
    expect(read('feed.xml')).toContain('Withdrawn: An article that was wrong');
    expect(page('sources/survey-2024').querySelector('[href*="taken-back/#"]')).toBeNull();
  });

  it('lists each sentence that cites a source with a link to its mark, and each value', () => {
    const links = [...page('sources/survey-2024').querySelectorAll('a')].map((a) => a.href);
    const marks = links.filter((href) => href.includes('#_cite-survey-2024-'));
    expect(marks).toContain('/articles/startup-count-2024/#_cite-survey-2024-1');
    expect(links).toContain('/figures/startups/#2024');
  });

  it('has no broken link', async () => {
    expect((await brokenLinks(site, '/')).broken).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { resolve } from '#lib/references/resolve.ts';
import { context } from './records.ts';

const html = (text: string, edition: 'en' | 'zh-hant' = 'en') =>
  resolve(text, context(edition)).html;

const links = [
  [
    'keeps marks inside words',
    '<a href="programme:oases">the <em>scheme</em></a>',
    '<a class="record-link" data-kind="programme" href="/programmes/oases/">the <em>scheme</em></a>',
  ],
  [
    'links an event',
    '<a href="event:opening"></a>',
    '<a class="record-link" data-kind="event" href="/timeline/#opening">The opening</a>',
  ],
  [
    'links a topic',
    '<a href="topic:startups">firms</a>',
    '<a class="record-link" data-kind="topic" href="/topics/startups/">firms</a>',
  ],
  [
    'links an article',
    '<a href="article:counts"></a>',
    '<a class="record-link" data-kind="article" href="/articles/counts/">An explainer of all</a>',
  ],
  [
    'links a profile to its organisation',
    '<a href="article:about-sensetime">x</a>',
    '<a class="record-link" data-kind="article" href="/organisations/sensetime/">x</a>',
  ],
  [
    'links a page of the house',
    '<a href="page:how-we-source"></a>',
    '<a class="record-link" data-kind="page" href="/how-we-source/">How we source</a>',
  ],
  ['prints the words of an article that is not live', '<a href="article:later">a b</a>', 'a b'],
  ['keeps the title of such an article back', '<a href="article:later"></a>', ''],
] as const;

describe('recordLink', () => {
  it.each(links)('%s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('marks organisations and terms at their first mention in a section', () => {
    const link = '<a href="org:sensetime"></a><a href="term:llm">x</a>';
    const classes = [...html(`${link}${link}<h2>A</h2>${link}`).matchAll(/class="([^"]+)"/g)];
    expect(classes.map(([, name]) => name)).toEqual([
      ...['record-link first', 'record-link first'],
      ...['record-link', 'record-link'],
      ...['record-link first', 'record-link first'],
    ]);
  });

  it('speaks the language of the edition', () => {
    expect(html('<a href="org:sensetime"></a>', 'zh-hant')).toBe(
      '<a class="record-link first" data-kind="organisation" data-card="org:sensetime" href="/zh-hant/organisations/sensetime/">商湯</a>',
    );
  });

  it.each([
    ['org:sensetme', '`org:sensetme` names an organisation that has no record.'],
    ['article:none', '`article:none` names an article that has no record.'],
    ['page:none', '`page:none` names a page that has no record.'],
  ])('refuses `%s`', (href, message) => {
    expect(() => html(`<p>a <a href="${href}"></a></p>`)).toThrow(new Error(message));
  });
});

import { describe, expect, it } from 'vitest';
import { resolve } from '#lib/references/resolve.ts';
import { context } from './records.ts';

const html = (text: string, edition: 'en' | 'zh-hant' = 'en') =>
  resolve(text, context(edition)).html;

const resolved = [
  ['removes comments', '<p>a<!-- b --> c</p><!-- d -->', '<p>a c</p>'],
  ['leaves other links alone', '<a href="https://b.c/">d</a>', '<a href="https://b.c/">d</a>'],
  ['leaves code alone', '<code>[^a]</code>', '<code>[^a]</code>'],
  [
    'ties words to a point',
    '<a href="figure:startups@2024">nearly 4,700</a>',
    '<a class="figure-tie" href="/figures/startups/#2024" data-figure="startups" data-point="2024">nearly 4,700</a>',
  ],
  [
    'ties words to a change',
    '<a href="figure:startups@2023..2024">a tenth</a>',
    '<a class="figure-tie" href="/figures/startups/#2024" data-figure="startups" data-point="2023" data-until="2024">a tenth</a>',
  ],
  [
    'prints the value where there are no words',
    '<td><a href="figure:ai-ipos@2025-11.pony-ai"></a></td>',
    '<a class="figure-tie" href="/figures/ai-ipos/#2025-11.pony-ai" data-figure="ai-ipos" data-point="2025-11.pony-ai">HK$6.7 billion</a>',
  ],
  [
    'names the point that is latest',
    '<a href="figure:startups@latest"></a>',
    '<a class="figure-tie" href="/figures/startups/#2024" data-figure="startups" data-point="2024">4,694</a>',
  ],
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
  ['prints the words of an article that is not live', '<a href="article:later">a b</a>', 'a b'],
  ['prints its title without words', '<a href="article:later"></a>', 'A later article'],
] as const;

describe('resolve', () => {
  it.each(resolved)('%s', (_, text, expected) => {
    expect(html(text).replace(/^<td>|<\/td>$/g, '')).toBe(expected);
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
      '<a class="record-link first" data-kind="organisation" href="/zh-hant/organisations/sensetime/">商湯</a>',
    );
  });

  it.each([
    ['org:sensetme', '`org:sensetme` names an organisation that has no record.'],
    ['article:none', '`article:none` names an article that has no record.'],
    ['source:none', '`source:none` names a source that has no record.'],
    ['figure:none@2024', '`figure:none@2024` names a figure that has no record.'],
    ['figure:startups@1999', '`figure:startups@1999` names a point that its figure does not have.'],
    ['figure:startups', '`figure:startups` names a point that its figure does not have.'],
    [
      'figure:startups@2023..1999',
      '`figure:startups@2023..1999` names a point that its figure does not have.',
    ],
    [
      'figure:startups@2023..2024',
      '`figure:startups@2023..2024` names a change, which has no value of its own: write the words.',
    ],
    ['chart:startups', '`chart:startups` does not stand alone in its paragraph, as a chart must.'],
  ])('refuses `%s`', (href, message) => {
    expect(() => html(`<p>a <a href="${href}"></a></p>`)).toThrow(new Error(message));
  });

  it('refuses a citation of no record', () => {
    expect(() => html('<p>One.[^none]</p>')).toThrow(
      new Error('`source:none` names a source that has no record.'),
    );
  });
});

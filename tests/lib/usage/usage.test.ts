import { describe, expect, it } from 'vitest';
import { referencesIn } from '#lib/references/references-in.ts';
import { usage, usesOf, type Use } from '#lib/usage/usage.ts';
import type { Collection } from '#lib/records/records.ts';
import { context } from '../references/records.ts';

const text = `It cites.[^budget-2024] [Nearly 4,700](figure:startups@2024) and [Sense](org:sensetime).

## Money {#money}

[A tenth](figure:ai-ipos@2024/25), [para. 1](source:count-2024), [LLM](term:llm).

[Startups](chart:startups+ai-ipos)
`;
const uses = usage(
  context().records,
  new Map([
    ['articles/counts', referencesIn(text, 'md')],
    ['pages/about', referencesIn('The [opening](event:opening).', 'md')],
  ]),
);
const article = { collection: 'articles', id: 'counts' } as const;
const inMoney = { ...article, section: 'money' };

const cases: [string, Collection, string, Use[]][] = [
  ['a term in a section', 'glossary', 'llm', [inMoney]],
  ['an event on a page', 'events', 'opening', [{ collection: 'pages', id: 'about' }]],
  ['a figure named twice, at its first place', 'figures', 'startups', [article]],
  ['nothing', 'programmes', 'oases', []],
  ['a record that does not exist', 'figures', 'missing', []],
];

describe('usesOf', () => {
  it.each(cases)('finds the uses of %s', (_, collection, id, expected) => {
    expect(usesOf(uses, collection, id)).toEqual(expected);
  });

  it('finds what records say of each other', () => {
    const users = (collection: Collection, id: string) =>
      usesOf(uses, collection, id).map((use) => `${use.collection}/${use.id}`);
    expect({
      source: users('sources', 'budget-2024'),
      pointSource: users('sources', 'count-2024'),
      organisation: users('organisations', 'sensetime'),
      topic: users('topics', 'startups'),
    }).toEqual({
      source: [
        'articles/counts',
        'organisations/sensetime',
        'programmes/oases',
        'events/opening',
        'glossary/llm',
      ],
      pointSource: ['articles/counts', 'figures/startups', 'figures/ai-ipos'],
      organisation: ['articles/counts', 'articles/about-sensetime'],
      topic: ['articles/counts', 'articles/later', 'articles/about-sensetime', 'events/opening'],
    });
  });

  it('tells the users of one collection from all', () => {
    expect(usesOf(uses, 'sources', 'count-2024', 'articles')).toEqual([inMoney]);
  });
});

import { describe, expect, it } from 'vitest';
import { recordLink } from '#lib/records/link.ts';
import type { Collection } from '#lib/records/records.ts';
import { context } from '../references/records.ts';

const cases: [Collection, string, ReturnType<typeof recordLink>][] = [
  [
    'articles',
    'counts',
    { kind: 'explainer', name: 'An explainer of all', href: '/articles/counts/' },
  ],
  [
    'articles',
    'about-sensetime',
    { kind: 'profile', name: 'An explainer of all', href: '/organisations/sensetime/' },
  ],
  ['figures', 'ai-ipos', { kind: 'figure', name: 'AI listings', href: '/figures/ai-ipos/' }],
  ['sources', 'budget-2024', { kind: 'source', name: 'A document', href: '/sources/budget-2024/' }],
  [
    'organisations',
    'sensetime',
    { kind: 'organisation', name: 'SenseTime Group Inc.', href: '/organisations/sensetime/' },
  ],
  ['programmes', 'oases', { kind: 'programme', name: 'OASES', href: '/programmes/oases/' }],
  ['events', 'opening', { kind: 'event', name: 'The opening', href: '/timeline/#opening' }],
  ['glossary', 'llm', { kind: 'term', name: 'large language model', href: '/glossary/llm/' }],
  ['topics', 'startups', { kind: 'topic', name: 'Startups', href: '/topics/startups/' }],
  ['articles', 'missing', undefined],
  ['figures', 'missing', undefined],
  ['authors', 'desk', undefined],
];

describe('recordLink', () => {
  it.each(cases)('to %s/%s', (collection, id, link) => {
    expect(recordLink(context(), collection, id)).toEqual(link);
  });

  it('bears the name and the address of the edition', () => {
    expect(recordLink(context('zh-hant'), 'organisations', 'sensetime')).toEqual({
      ...{ kind: 'organisation', name: '商湯集團', href: '/zh-hant/organisations/sensetime/' },
    });
  });

  it('says of an article that it was taken back', () => {
    const known = context();
    const counts = known.records.articles.get('counts');
    if (!counts) throw new Error('The article is not there.');
    const data = { ...counts.data, withdrawn: 'Its source was a forgery.' };
    const articles = new Map([['counts', { ...counts, data }]]);
    const link = recordLink(
      { ...known, records: { ...known.records, articles } },
      'articles',
      'counts',
    );
    expect(link).toMatchObject({ href: '/articles/counts/', isWithdrawn: true });
  });
});

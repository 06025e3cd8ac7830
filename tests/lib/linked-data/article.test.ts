import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleData } from '#lib/linked-data/article.ts';
import { articleSchema } from '#schemas/article.ts';
import { context } from '../references/records.ts';
import { publication } from '../site/publication.ts';

const correction = { date: '2024-03-01', wrong: 'One.', right: 'Two.', why: 'A slip.' };

const written = (front: object, more: object = {}) =>
  articleData(
    {
      data: articleSchema({ image: () => z.string(), reference: () => z.string() }).parse({
        ...{ kind: 'explainer', title: 'A title of it', published: '2024-01-01' },
        ...{ standfirst: 'One sentence that says it all.', topics: ['a'], authors: ['desk'] },
        ...front,
      }),
      ...{ title: 'A title of it', standfirst: 'One sentence.', href: '/articles/a/' },
      ...{ image: '/og/article-a.png', sources: [...context().records.sources.values()] },
      ...{ section: 'Startups', about: [], authors: ['Harbour desk'] },
      ...more,
    },
    publication,
  );

describe('an article', () => {
  it('has absolute addresses, its publisher, and what it cites in order', () => {
    expect(written({})).toMatchObject({
      '@type': 'Article',
      url: 'https://harbour.example/articles/a/',
      image: 'https://harbour.example/og/article-a.png',
      author: [{ '@type': 'Organization', name: 'Harbour desk' }],
      publisher: { name: 'Harbour' },
      citation: [{ publisher: { name: 'HKSAR Government' } }, { publisher: { name: 'InvestHK' } }],
    });
  });

  const cases: [string, object, object][] = [
    [
      'was changed last when it says so',
      { updated: '2024-02-01', changes: [{ date: '2024-02-01', note: 'New numbers.' }] },
      { datePublished: '2024-01-01', dateModified: '2024-02-01' },
    ],
    ['was else changed last when it was put out', {}, { dateModified: '2024-01-01' }],
    [
      'is news where it tells of an event, with its day and place',
      { kind: 'news', happened: '2023-12-09', place: 'Hong Kong' },
      { '@type': 'NewsArticle', temporalCoverage: '2023-12-09', contentLocation: 'Hong Kong' },
    ],
    [
      'carries its corrections',
      { corrections: [correction] },
      { correction: [{ '@type': 'CorrectionComment', datePublished: '2024-03-01' }] },
    ],
    [
      'says that it was taken back',
      { withdrawn: 'Its source was a forgery.' },
      { creativeWorkStatus: 'Withdrawn' },
    ],
  ];
  it.each(cases)('%s', (_, front, expected) => {
    expect(written(front)).toMatchObject(expected);
  });

  it('leaves out what it does not have', () => {
    const data = written({}, { sources: [] });
    const left = ['citation', 'correction', 'about', 'temporalCoverage'];
    expect(Object.keys(data).filter((name) => left.includes(name))).toEqual([]);
  });
});

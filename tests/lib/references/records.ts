import { z } from 'zod';
import { addresses } from '#lib/addresses/address.ts';
import type { Records } from '#lib/records/records.ts';
import type { ResolveContext } from '#lib/references/resolve.ts';
import { articleSchema } from '#schemas/article.ts';
import { eventSchema } from '#schemas/event.ts';
import { figureSchema } from '#schemas/figure.ts';
import { organisationSchema } from '#schemas/organisation.ts';
import { pageSchema } from '#schemas/page.ts';
import { programmeSchema } from '#schemas/programme.ts';
import { sourceSchema } from '#schemas/source.ts';
import { termSchema } from '#schemas/term.ts';
import { topicSchema } from '#schemas/topic.ts';

const reference = () => z.string();
const sources = ['budget-2024'];
const summary = { en: 'A summary.' };
const points = (...all: object[]) =>
  all.map((point) => ({ sources: [{ id: 'count-2024' }], ...point }));

const figure = (data: object) =>
  figureSchema({ reference }).parse({
    measures: { en: 'What.' },
    scope: 'all-fields',
    unit: 'count',
    ...data,
  });

const source = (publisher: string, date: string) =>
  sourceSchema.parse({
    ...{ title: 'A document', publisher, url: 'https://example.org/', date },
    ...{ speaker: 'government', form: 'original', seen: 'whole', language: 'en' },
  });

const article = (data: object) => ({
  data: articleSchema({ image: () => z.string(), reference }).parse({
    ...{ kind: 'explainer', title: 'An explainer of all', published: '2024-01-01' },
    ...{ standfirst: 'One sentence that says it all.', topics: ['startups'], authors: ['desk'] },
    ...data,
  }),
  body: '',
  format: 'md' as const,
});

const page = pageSchema.parse({
  title: 'How we source',
  standfirst: 'What counts as a source here.',
  updated: '2024-01-01',
});

/** A few records of every kind, as the schemas give them. */
const records: Records = {
  articles: new Map([
    ['counts', article({})],
    ['later', article({ draft: true, title: 'A later article' })],
    ['about-sensetime', article({ kind: 'profile', organisations: ['sensetime'] })],
  ]),
  pages: new Map([['how-we-source', { data: page, body: '', format: 'md' }]]),
  figures: new Map([
    [
      'startups',
      figure({
        label: { en: 'Startups in Hong Kong', 'zh-hant': '香港初創企業' },
        points: points(
          { period: '2023', value: 4257 },
          { period: '2024', value: 4694, note: 'As reported.' },
          { period: '2026', value: 6000, status: 'target' },
        ),
      }),
    ],
    [
      'ai-ipos',
      figure({
        label: { en: 'AI listings' },
        unit: 'HKD',
        categories: [
          { id: 'pony-ai', en: 'Pony AI' },
          { id: 'weride', en: 'WeRide' },
        ],
        points: points(
          { period: '2025-11', category: 'pony-ai', value: 6_700_000_000 },
          { period: '2019--2024', value: 8, id: '2019--2024' },
          { period: '2024/25', value: 3, bound: 'at-least' },
        ),
      }),
    ],
  ]),
  sources: new Map([
    ['budget-2024', source('HKSAR Government', '2024-02-28')],
    ['count-2024', source('InvestHK', '2024-12-17')],
  ]),
  organisations: new Map([
    [
      'sensetime',
      organisationSchema({ reference }).parse({
        name: { en: 'SenseTime Group Inc.', 'zh-hant': '商湯集團' },
        ...{ short: { en: 'SenseTime', 'zh-hant': '商湯' }, nameSource: 'budget-2024' },
        ...{ kind: 'company', summary, sources },
      }),
    ],
  ]),
  programmes: new Map([
    [
      'oases',
      programmeSchema({ reference }).parse({
        name: { en: 'OASES' },
        scope: 'ai',
        status: 'running',
        summary,
        sources,
      }),
    ],
  ]),
  events: new Map([
    [
      'opening',
      eventSchema({ reference }).parse({
        date: '2024-12-09',
        title: { en: 'The opening' },
        summary,
        topics: ['startups'],
        sources,
      }),
    ],
  ]),
  glossary: new Map([
    [
      'llm',
      termSchema({ reference }).parse({
        term: { en: 'large language model' },
        definition: summary,
        sources,
      }),
    ],
  ]),
  topics: new Map([
    ['startups', topicSchema.parse({ name: { en: 'Startups' }, summary, order: 1 })],
  ]),
  authors: new Map(),
};

export const context = (edition: 'en' | 'zh-hant' = 'en'): ResolveContext => ({
  records,
  addresses: addresses('/', edition),
  edition,
  isLive: (id) => id !== 'later',
});

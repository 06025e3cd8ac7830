import { expect, it } from 'vitest';
import { words } from '#i18n/words.ts';
import { addresses } from '#lib/addresses/address.ts';
import type { Records } from '#lib/records/records.ts';
import { everything } from '#lib/search/everything.ts';

const articles = new Map([
  ['count', { data: { kind: 'explainer', title: 'What counts' } }],
  ['gone', { data: { kind: 'news', title: 'What was taken back', withdrawn: 'It was wrong.' } }],
  ['sensetime', { data: { kind: 'profile', title: 'SenseTime at work' } }],
]);
const organisations = new Map([
  [
    'hkma',
    {
      name: { en: 'Monetary Authority', 'zh-hant': '金管局' },
      short: { en: 'HKMA' },
      aliases: ['金管'],
    },
  ],
]);
const glossary = new Map([['gerd', { term: { en: 'GERD' }, aliases: [] }]]);
const none = new Map();
const records = {
  articles,
  glossary,
  organisations,
  figures: none,
  programmes: none,
  topics: none,
} as unknown as Records;

it('names every record with its address, kind and other names, but profiles only once and nothing withdrawn', () => {
  const frame = { addresses: addresses('/'), edition: 'en', words: words('en') } as const;
  expect(everything(records, frame)).toEqual([
    { name: 'What counts', href: '/articles/count/', kind: 'Explainer', aliases: [] },
    {
      name: 'Monetary Authority',
      href: '/organisations/hkma/',
      kind: 'Organisation',
      aliases: ['金管局', 'HKMA', '金管'],
    },
    { name: 'GERD', href: '/glossary/gerd/', kind: 'Term', aliases: [] },
  ]);
});

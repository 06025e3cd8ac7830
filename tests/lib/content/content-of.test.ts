import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#desk/read-content.ts';
import { citedSources } from '#lib/checks/cited-sources.ts';
import { namesOf } from '#lib/checks/claims-of-texts.ts';
import { contentOf } from '#lib/content/content-of.ts';

const folder = join(import.meta.dirname, '../../fixtures/content/good');
const settings = { folder: 'content', editionDate: '2025-11-22', components: [] };
const content = contentOf(readContent(folder), settings);

test('keeps every record under its collection and id', () => {
  const found = Object.entries(content.records).map(([name, map]) => [name, [...map.keys()]]);
  expect(Object.fromEntries(found)).toEqual({
    articles: ['acme-vision', 'startup-count-2024', 'why-counts-differ'],
    authors: ['desk'],
    events: ['2024-12-17-survey'],
    figures: ['ai-fund', 'startups-by-sector', 'startups'],
    glossary: ['startup'],
    organisations: ['acme-vision', 'investhk'],
    pages: ['about'],
    programmes: ['ai-fund'],
    sources: ['budget-2025', 'survey-2024'],
    topics: ['startups'],
  });
});

test('fills in what a schema has by default', () => {
  expect(content.records.figures.get('startups')?.points[0]).toEqual({
    period: '2022',
    value: 3985,
    sources: [{ id: 'survey-2024' }],
    precision: 'exact',
    status: 'actual',
    alternatives: [],
  });
});

test('knows the format and words of a text, and its Chinese front matter', () => {
  const text = content.records.articles.get('why-counts-differ');
  expect(text?.format).toBe('mdx');
  expect(text?.body).toContain('## What we do not know');
  expect(content.articlesZhHant.get('startup-count-2024')?.title).toBe('香港初創近4,700間');
});

test('keeps a record whose only fault is a dangling reference', () => {
  const bytes = new TextEncoder().encode(
    'name: { en: New }\nkind: company\nsummary: { en: A firm. }\nsources: [gone]\n',
  );
  const found = contentOf([{ path: 'organisations/new.yaml', bytes }], settings);
  expect([...found.records.organisations.keys()]).toEqual(['new']);
  expect(found.problems.map(({ code }) => code)).toEqual(['HB007']);
});

test('knows which sources are cited', () => {
  expect([...citedSources(content)].sort()).toEqual(['budget-2025', 'survey-2024']);
});

test('knows which names hold digits', () => {
  expect(namesOf(content)).toEqual(['Acme 3D', 'Chapter 18C', '5G']);
});

import { expect, it } from 'vitest';
import { sameDocuments } from '#lib/reports/same-documents.ts';
import { sourceSchema } from '#schemas/source.ts';

const source = (url: string, date = '2024') =>
  sourceSchema.parse({
    ...{ title: 'Survey', publisher: 'InvestHK', url, date, speaker: 'government' },
    ...{ form: 'original', seen: 'whole', language: 'en' },
  });

it('finds records of one document, and leaves its editions and pages alone', () => {
  const sources = new Map([
    ['report', source('https://example.org/a')],
    ['study', source('http://www.example.org/a/')],
    ['later', source('https://example.org/a', '2025')],
    ['page', source('https://example.org/a?p=2')],
  ]);
  expect(sameDocuments({ sources })).toEqual(['report = study']);
});

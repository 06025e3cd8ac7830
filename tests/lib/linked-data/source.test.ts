import { expect, it } from 'vitest';
import { citedWork } from '#lib/linked-data/source.ts';
import { sourceSchema } from '#schemas/source.ts';

const source = {
  ...{ title: 'A document', publisher: 'InvestHK', url: 'https://example.org/', date: '2024-12' },
  ...{ speaker: 'government', form: 'original', seen: 'whole', language: 'en' },
};

it('gives title, publisher, date and address of a source', () => {
  expect(citedWork(sourceSchema.parse(source))).toEqual({
    '@type': 'CreativeWork',
    name: 'A document',
    publisher: { '@type': 'Organization', name: 'InvestHK' },
    datePublished: '2024-12',
    url: 'https://example.org/',
  });
});

it('leaves out what a source does not have', () => {
  const { date: _, url: __, ...bare } = source;
  const parsed = sourceSchema.parse({ ...bare, undated: true, unlinked: 'no public copy' });
  expect(citedWork(parsed)).toEqual({
    '@type': 'CreativeWork',
    name: 'A document',
    publisher: { '@type': 'Organization', name: 'InvestHK' },
  });
});

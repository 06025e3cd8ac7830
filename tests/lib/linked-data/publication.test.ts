import { expect, it } from 'vitest';
import { publisher, siteData } from '#lib/linked-data/publication.ts';
import { publication } from '../site/publication.ts';

it('names the publisher by the same id everywhere', () => {
  expect(publisher(publication)['@id']).toBe('https://harbour.example/#_publisher');
  expect(siteData(publication)).toMatchObject({ publisher: publisher(publication) });
});

it('names the pages that say how the publication works, where there are such pages', () => {
  const policy = { id: 'corrections-policy', name: 'Corrections', href: '/corrections-policy/' };
  const other = { id: 'privacy', name: 'Privacy', href: '/privacy/' };
  expect(siteData({ ...publication, pages: [policy, other] })['publisher']).toEqual({
    ...publisher(publication),
    ownershipFundingInfo: 'https://harbour.example/about/',
    correctionsPolicy: 'https://harbour.example/corrections-policy/',
  });
});

it('says how to search: with the words that its address names', () => {
  expect(siteData(publication)).toMatchObject({
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: 'https://harbour.example/search/?q={query}' },
      'query-input': 'required name=query',
    },
  });
});

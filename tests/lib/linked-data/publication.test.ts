import { expect, it } from 'vitest';
import { publisher, siteData } from '#lib/linked-data/publication.ts';
import { publication } from '../site/publication.ts';

it('names the publisher by the same id everywhere', () => {
  expect(publisher(publication)['@id']).toBe('https://harbour.example/#_publisher');
  expect(siteData(publication)).toMatchObject({ publisher: publisher(publication) });
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

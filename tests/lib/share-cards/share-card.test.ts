import { expect, it } from 'vitest';
import { commonCard, spokenCard } from '#lib/share-cards/share-card.ts';
import { publication } from '../site/publication.ts';

it('says what it shows, in sentences', () => {
  expect(spokenCard(commonCard(publication))).toBe('Harbour. Numbers with sources');
  expect(
    spokenCard({
      ...{ name: 'figure-a', livery: 'data', kicker: 'Figure', value: '4,694', title: 'Startups' },
      ...{ detail: 'All fields', wordmark: ['Harbour', '港智'] },
    }),
  ).toBe('Harbour. Figure. 4,694. Startups. All fields');
});

it('has no second name where the publication has none', () => {
  const { otherName: _, ...english } = publication;
  expect(commonCard(english).wordmark).toEqual(['Harbour']);
});

import { describe, expect, it } from 'vitest';
import { addresses } from '#lib/addresses/address.ts';
import { listedSource } from '#lib/sources/reference-list.ts';
import { sourceSchema } from '#schemas/source.ts';

const frame = { addresses: addresses('/'), edition: 'en' } as const;
const budget = {
  ...{ title: 'The Budget', publisher: 'HKSAR Government', date: '2024-02-28' },
  ...{ speaker: 'government', form: 'original', seen: 'whole', language: 'en' },
};

describe('listedSource', () => {
  it('says what it is, who says it and where it is read', () => {
    const source = sourceSchema.parse({
      ...budget,
      url: 'https://example.org/',
      archived: 'https://archive.example.org/',
    });
    expect(listedSource('budget-2024', source, frame)).toEqual({
      id: 'budget-2024',
      title: 'The Budget',
      published: 'HKSAR Government, 28 February 2024',
      label: 'Official text',
      isPrimary: true,
      href: '/sources/budget-2024/',
      lang: 'en',
      url: 'https://example.org/',
      archived: 'https://archive.example.org/',
    });
  });

  it('marks the title of a Chinese document by what it is written in', () => {
    const languageOf = (title: string) => {
      const source = sourceSchema.parse({
        ...budget,
        title,
        language: 'zh-Hans',
        unlinked: 'Lost.',
      });
      return listedSource('x', source, frame).lang;
    };
    expect([languageOf('香港AI'), languageOf('Annual Report')]).toEqual(['zh-Hans', 'en']);
  });

  it('has no address where the source has none', () => {
    const source = sourceSchema.parse({ ...budget, unlinked: 'Only seen as a repost.' });
    expect(Object.keys(listedSource('x', source, frame))).not.toContain('url');
  });
});

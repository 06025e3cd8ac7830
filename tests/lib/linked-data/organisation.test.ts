import { expect, it } from 'vitest';
import { z } from 'zod';
import { organisationData } from '#lib/linked-data/organisation.ts';
import { organisationSchema } from '#schemas/organisation.ts';
import { publication } from '../site/publication.ts';

const record = organisationSchema({ reference: () => z.string() }).parse({
  name: { en: 'SenseTime Group Inc.', 'zh-hant': '商湯集團' },
  ...{ nameSource: 'a', aliases: ['0020.HK'], kind: 'company', founded: '2014' },
  ...{ founders: ['Tang Xiao’ou'], website: 'https://example.com/' },
  ...{ summary: { en: 'A company.' }, sources: ['a'] },
});

it('gives an organisation’s kind, names, site and the page about it', () => {
  const parent = { name: 'CUHK', href: '/organisations/cuhk/' };
  const about = { href: '/organisations/sensetime/', parent };
  expect(organisationData(record, about, publication)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Corporation',
    '@id': 'https://harbour.example/organisations/sensetime/#_organisation',
    name: 'SenseTime Group Inc.',
    description: 'A company.',
    mainEntityOfPage: 'https://harbour.example/organisations/sensetime/',
    alternateName: ['商湯集團', '0020.HK'],
    url: 'https://example.com/',
    foundingDate: '2014',
    founder: [{ '@type': 'Person', name: 'Tang Xiao’ou' }],
    parentOrganization: {
      '@type': 'Organization',
      name: 'CUHK',
      url: 'https://harbour.example/organisations/cuhk/',
    },
  });
});

import type { Organization, WithContext } from 'schema-dts';
import type { Edition } from '#i18n/editions.ts';
import { textIn } from '#lib/editions/text.ts';
import { allNames } from '#lib/records/names.ts';
import type { Link } from '#lib/site/shell.ts';
import type { Organisation } from '#schemas/organisation.ts';
import type { Publication } from './publication.ts';

/** An organisation by all its names; `href` is our page about it. */
export function organisationData(
  record: Organisation,
  { href, parent }: { href: string; parent: Link | undefined },
  { edition, url }: Publication & { edition: Edition },
): WithContext<Organization> {
  const { founded, founders, kind, website } = record;
  const name = textIn(edition, record.name);
  const others = allNames(record).filter((one) => one !== name);
  return {
    '@context': 'https://schema.org',
    '@type': types[kind],
    '@id': `${url}${href}#_organisation`,
    name,
    description: textIn(edition, record.summary),
    mainEntityOfPage: url + href,
    ...(others.length > 0 && { alternateName: others }),
    ...(website && { url: website }),
    ...(founded && { foundingDate: founded }),
    ...(founders.length > 0 && {
      founder: founders.map((founder) => ({ '@type': 'Person' as const, name: founder })),
    }),
    ...(parent && {
      parentOrganization: { '@type': 'Organization', name: parent.name, url: url + parent.href },
    }),
  };
}

const types = {
  company: 'Corporation',
  government: 'GovernmentOrganization',
  regulator: 'GovernmentOrganization',
  'public-body': 'Organization',
  university: 'CollegeOrUniversity',
  'research-centre': 'ResearchOrganization',
  investor: 'Organization',
  association: 'Organization',
  school: 'School',
  other: 'Organization',
} as const satisfies Record<Organisation['kind'], string>;

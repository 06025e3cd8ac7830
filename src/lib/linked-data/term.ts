import type { DefinedTerm, DefinedTermSet, WithContext } from 'schema-dts';
import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { textIn } from '#lib/editions/text.ts';
import { allNames } from '#lib/records/names.ts';
import type { Term } from '#schemas/term.ts';
import type { Publication } from './publication.ts';

type GlossaryOf = Publication & { edition: Edition };

/** A word of the glossary with its definition. */
export function termData(
  id: string,
  record: Term,
  publication: GlossaryOf,
): WithContext<DefinedTerm> {
  const { addresses, edition, url } = publication;
  const page = url + addresses.of('term', id);
  const name = textIn(edition, record.term);
  const others = allNames(record).filter((one) => one !== name);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': `${page}#_term`,
    name,
    description: textIn(edition, record.definition),
    url: page,
    termCode: id,
    ...(others.length > 0 && { alternateName: others }),
    inDefinedTermSet: glossary(publication),
  };
}

/** The glossary as a whole, for the page that lists it. */
export function glossaryData(publication: GlossaryOf): WithContext<DefinedTermSet> {
  const { lang, licence } = publication;
  return {
    '@context': 'https://schema.org',
    ...glossary(publication),
    inLanguage: lang,
    license: licence.url,
  };
}

function glossary({ addresses, edition, name, url }: GlossaryOf) {
  const page = url + addresses.to('glossary');
  return {
    '@type': 'DefinedTermSet' as const,
    '@id': `${page}#_terms`,
    name: `${name}: ${words(edition).sections.glossary}`,
    url: page,
  };
}

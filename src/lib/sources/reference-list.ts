import type { Edition } from '#i18n/editions.ts';
import type { Addresses } from '#lib/addresses/address.ts';
import { chineseIn } from '#lib/editions/language-runs.ts';
import type { Source } from '#schemas/source.ts';
import { publishedBy } from './citation.ts';
import { isPrimary, sourceLabel } from './label.ts';

/** A source as lists show it: what it is, who says it, and where to read it. */
export interface ListedSource {
  id: string;
  title: string;
  published: string;
  label: string;
  isPrimary: boolean;
  /** Our own page about it. */
  href: string;
  url?: string;
  archived?: string;
  /** The language of the title. */
  lang: string;
  /** The page or paragraph in it. */
  at?: string;
}

/** A source as a line in a list. */
export function listedSource(
  id: string,
  source: Source,
  { addresses, edition }: { addresses: Addresses; edition: Edition },
): ListedSource {
  return {
    id,
    title: source.title,
    published: publishedBy(source, edition),
    label: sourceLabel(source, edition),
    isPrimary: isPrimary(source),
    href: addresses.of('source', id),
    lang: titleLanguage(source),
    ...(source.url && { url: source.url }),
    ...(source.archived && { archived: source.archived }),
  };
}

/** A Chinese document may have an English title. */
function titleLanguage({ language, title }: Source): string {
  return chineseIn(title, language) ?? (language.startsWith('zh') ? 'en' : language);
}

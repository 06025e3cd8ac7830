import { printedDate } from '#lib/dates/day.ts';
import type { Edition } from '#i18n/editions.ts';

interface Cited {
  id: string;
  title: string;
  authors: readonly string[];
  published: string;
  updated?: string | undefined;
  /** The publication's name. */
  publication: string;
  /** The whole address, with its host. */
  url: string;
}

/** How to cite a page in running text: author, title, publication, day, address. */
export function plainCitation(cited: Cited, edition: Edition): string {
  const { authors, published, publication, title, updated, url } = cited;
  const day = printedDate(updated ?? published, edition);
  return edition === 'en'
    ? `${authors.join(', ')}. “${title}”. ${publication}, ${day}. ${url}`
    : `${authors.join('、')}：〈${title}〉，《${publication}》，${day}，${url}`;
}

/** The same as a BibTeX entry of the type `online` (biblatex), with braces that keep capitals. */
export function bibtex({
  authors,
  id,
  published,
  publication,
  title,
  updated,
  url,
}: Cited): string {
  const fields = {
    author: authors.map((author) => `{${escaped(author)}}`).join(' and '),
    title: `{${escaped(title)}}`,
    organization: escaped(publication),
    date: updated ?? published,
    url,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@online{harbour-${id},`, ...lines, '}'].join('\n');
}

/** The signs that TeX would read as commands. */
function escaped(text: string): string {
  return text.replace(/[&%$#_]/g, String.raw`\$&`);
}

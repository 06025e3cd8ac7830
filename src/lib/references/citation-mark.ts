import type { Element } from 'hast';
import { words } from '#i18n/words.ts';
import { citationAnchor } from '#lib/ledger/citing-sentences.ts';
import { publishedBy } from '#lib/sources/citation.ts';
import { element } from '#lib/html/element.ts';
import type { Source } from '#schemas/source.ts';
import type { ResolveContext } from './resolve-context.ts';

/**
 * The numbers of a page's sources, given in the order of first citation. `mark` makes the raised
 * number of one citation; `citations` grows with it. Throws where a source has no record.
 */
export function citationMarks({ records, edition }: ResolveContext): CitationMarks {
  const cited = new Map<string, NumberedCitation>();
  const noted = new Set<string>();
  const mark = (id: string, at?: string) => {
    const source = records.sources.get(id);
    if (!source) throw new Error(`\`source:${id}\` names a source that has no record.`);
    const citation = cited.get(id) ?? { number: cited.size + 1, source: id, at: [], marks: [] };
    cited.set(id, citation);
    const anchor = citationAnchor(id, citation.marks.length + 1);
    citation.marks.push(anchor);
    if (at !== undefined && !citation.at.includes(at)) citation.at.push(at);
    const note = noted.has(id) ? {} : { dataNote: marginNote(citation.number, source) };
    noted.add(id);
    const label = words(edition).article.mark(citation.number, publishedBy(source, edition));
    return element('sup', { className: ['citation'], ...note }, [
      element('a', { id: anchor, href: `#_source-${id}`, ariaLabel: label }, [
        String(citation.number),
      ]),
    ]);
  };
  return { mark, section: () => noted.clear(), citations: () => [...cited.values()] };
}

/** Publisher and year, to stand in the margin beside the first citation of a section. */
function marginNote(number: number, { date, publisher }: Source): string {
  return `${number} ${[publisher, date?.slice(0, 4)].filter(Boolean).join(', ')}`.slice(0, NOTE);
}

/** Characters of a note in the margin. */
const NOTE = 80;

/** A source as a page cites it. */
export interface NumberedCitation {
  /** From 1, in the order in which sources are first cited. */
  number: number;
  /** The source's id; its entry in the list of sources has the id `_source-<id>`. */
  source: string;
  /** The places in the source that are named: `para. 105`. */
  at: string[];
  /** The ids of its marks in the text, in order. */
  marks: string[];
}

interface CitationMarks {
  mark: (id: string, at?: string) => Element;
  /** A new section begins: its first citation of a source gets a note again. */
  section: () => void;
  citations: () => NumberedCitation[];
}

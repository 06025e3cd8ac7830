import type { Element } from 'hast';
import { words } from '#i18n/words.ts';
import { publishedBy } from '#lib/sources/citation.ts';
import { element } from '#lib/html/element.ts';
import type { ResolveContext } from './resolve-context.ts';

/**
 * The numbers of a page's sources, given in the order of first citation. `mark` makes the raised
 * number of one citation; `citations` grows with it. Throws where a source has no record.
 */
export function citationMarks({ records, edition }: ResolveContext): CitationMarks {
  const cited = new Map<string, NumberedCitation>();
  const mark = (id: string, at?: string) => {
    const source = records.sources.get(id);
    if (!source) throw new Error(`\`source:${id}\` names a source that has no record.`);
    const citation = cited.get(id) ?? { number: cited.size + 1, source: id, at: [], marks: [] };
    cited.set(id, citation);
    const anchor = `_cite-${id}-${citation.marks.length + 1}`;
    citation.marks.push(anchor);
    if (at !== undefined && !citation.at.includes(at)) citation.at.push(at);
    const label = words(edition).article.cite(citation.number, publishedBy(source, edition));
    return element('sup', { className: ['citation'] }, [
      element('a', { id: anchor, href: `#_source-${id}`, ariaLabel: label }, [
        String(citation.number),
      ]),
    ]);
  };
  return { mark, citations: () => [...cited.values()] };
}

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
  citations: () => NumberedCitation[];
}

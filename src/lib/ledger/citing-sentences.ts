import type { Collection } from '#lib/records/records.ts';
import type { TextReferences } from '#lib/references/reference.ts';

/**
 * Every sentence that cites a source, in the order of the texts.
 * @param texts what `referencesIn` found, by `articles/<id>` and `pages/<id>`
 */
export function citingSentences(
  source: string,
  texts: ReadonlyMap<string, TextReferences>,
): CitingSentence[] {
  return [...texts].flatMap(([key, { citations, headings, sentences }]) => {
    const [collection, id] = key.split('/') as [Collection, string];
    const own = citations.filter((citation) => citation.source === source);
    return own.flatMap(({ at, section, sentence }, index): CitingSentence[] => {
      // A sentence that cites it twice stands once, with the first of its marks.
      if (index > 0 && sentence !== -1 && own[index - 1]?.sentence === sentence) return [];
      const heading = headings.find((one) => one.id !== undefined && one.id === section);
      return [
        {
          ...{ collection, id },
          text: sentences[sentence]?.text ?? '',
          anchor: citationAnchor(source, index + 1),
          ...(heading && { section: heading.text }),
          ...(at !== undefined && { at }),
        },
      ];
    });
  });
}

/** The id of a source's mark in a text: its citations are numbered from 1, in the order of the text. */
export function citationAnchor(source: string, number: number): string {
  return `_cite-${source}-${number}`;
}

export interface CitingSentence {
  collection: Collection;
  id: string;
  /** Its words without marks; empty where a citation stands alone. */
  text: string;
  /** The id of the mark on the page. */
  anchor: string;
  /** The words of the heading above it. */
  section?: string;
  /** The place in the source: `para. 105`. */
  at?: string;
}

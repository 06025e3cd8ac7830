import type { Edition } from '#i18n/editions.ts';
import type { SearchWords } from '#i18n/search.ts';
import { printedDate } from '#lib/dates/day.ts';
import { excerptPieces, titlePieces, type Piece } from '#lib/search/marked-pieces.ts';
import { element } from './element.ts';
import type { Result } from './engine.ts';

/** The results as list items: kind and date, title, excerpt, sections within the page. */
export function resultItems(results: Result[], query: string, { edition, words }: Voice) {
  return results.map(({ date, excerpt, label, sections, title, url }) => {
    const when = date && printedDate(date, edition);
    const item = element('li', 'border-b border-line py-4', [
      element('p', 'text-xs text-ink-2', [[label, when].filter(Boolean).join(' · ')]),
      element(
        'a',
        'mt-0.5 block text-lg leading-snug font-bold hover:underline',
        pieces(titlePieces(title, query)),
        { href: url },
      ),
      element('p', 'mt-1 text-md text-ink-2 wrap-anywhere', pieces(excerptPieces(excerpt))),
    ]);
    if (sections.length > 0) item.append(sectionList(sections, query, words));
    return item;
  });
}

function sectionList(sections: Result['sections'], query: string, words: SearchWords) {
  return element(
    'ul',
    'mt-1 flex flex-wrap gap-x-4 text-sm',
    sections.map(({ title, url }) =>
      element('li', '', [
        element(
          'a',
          'inline-flex min-h-8 items-center text-data hover:underline',
          pieces(titlePieces(title, query)),
          {
            href: url,
          },
        ),
      ]),
    ),
    { 'aria-label': words.sections },
  );
}

function pieces(parts: Piece[]) {
  return parts.map(({ marked, text }) => (marked ? element('mark', '', [text]) : text));
}

export interface Voice {
  edition: Edition;
  words: SearchWords;
}

import { queryWords } from './query-words.ts';

/** Pagefind's excerpt, which marks words with `<mark>` and escapes the rest, as pieces of plain text. */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((part) => ({
      text: plain(part.replace(/<\/?mark>/g, '')),
      marked: part.startsWith('<mark>'),
    }))
    .filter(({ text }) => text !== '');
}

/** A title in pieces, the words of the query marked where a word begins with them. */
export function titlePieces(title: string, query: string): Piece[] {
  const words = queryWords(query)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .map((word) => (/\p{Script=Han}/u.test(word) ? word : `(?<![\\p{L}\\p{N}])${word}`));
  if (words.length === 0) return [{ text: title, marked: false }];
  return title
    .split(new RegExp(`(${words.join('|')})`, 'giu'))
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function plain(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  amp: '&',
};

export interface Piece {
  text: string;
  marked: boolean;
}

import { wordsIn } from '#lib/articles/words-in.ts';
import type { TextClaims } from '#lib/claims/text-claims.ts';
import { ledgerCounts, ledgerOf } from '#lib/ledger/ledger.ts';
import { allNames } from '#lib/records/names.ts';
import type { Records } from '#lib/records/records.ts';
import type { Usage } from '#lib/usage/usage.ts';
import type { Article } from '#schemas/article.ts';
import { linkedFrom } from './linked-from.ts';
import { readingLevel } from './reading-level.ts';

/** One English article in numbers: how long it is, how it reads, what it rests on, what leads to it. */
export function articleReport(
  { claims, data, id }: { id: string; data: Article; claims: TextClaims },
  { names, records, usage }: ReportContext,
): ArticleReport {
  const counts = ledgerCounts(ledgerOf(claims, records), records, 'en');
  const texts = claims.sentences.map(({ text }) => text);
  const { organisations, programmes } = records;
  const known = [...organisations.values(), ...programmes.values()].flatMap(allNames);
  return {
    id,
    kind: data.kind,
    words: texts.reduce((sum, text) => sum + wordsIn(text).length, 0),
    // Most cells of tables are no sentences.
    level: readingLevel(
      texts.filter((text) => /[.!?:]["”’)]?$/.test(text)),
      [...known, ...names],
    ),
    ties: counts.ties,
    citations: counts.citations,
    sources: counts.sources,
    original: counts.original,
    silences: counts.silences,
    linkedFrom: linkedFrom(id, data, usage),
  };
}

export interface ReportContext {
  records: Records;
  usage: Usage;
  /** Names that read as numbers. */
  names: readonly string[];
}

export interface ArticleReport {
  id: string;
  kind: Article['kind'];
  words: number;
  /** US grade, names and figures left out. */
  level: number | undefined;
  ties: number;
  citations: number;
  /** Cited in the words or behind a tied figure, and how many of them are primary. */
  sources: number;
  original: number;
  silences: number;
  /** By how many other articles. */
  linkedFrom: number;
}

import type { Claim, SentenceClaims } from '#lib/claims/text-claims.ts';
import type { Reference } from '#lib/references/reference.ts';

/**
 * What a text says, piece by piece: its sentences, and the rows of its tables as one each. Titles of
 * charts, heads of tables and the lines of sources under them say nothing by themselves.
 */
export function statementsOf(sentences: readonly SentenceClaims[]): Statement[] {
  const told = sentences.filter(
    ({ isCaption, isChart, isHead, text, ties }) =>
      !isCaption && !isChart && isHead !== true && (text !== '' || ties.length > 0),
  );
  const groups = Map.groupBy(told, ({ index, row }) => (row === undefined ? index : `row ${row}`));
  return [...groups.values()].map((parts) => ({
    claims: parts.flatMap(({ claims }) => claims),
    ties: parts.flatMap(({ ties }) => ties.map(({ reference }) => reference)),
    citations: parts.flatMap(({ citations }) => citations),
    sources: parts.flatMap(({ sources }) => sources),
  }));
}

export interface Statement {
  claims: Claim[];
  /** The points of figures that its words are tied to. */
  ties: Reference[];
  /** The sources that it cites itself. */
  citations: string[];
  /** The sources that cover it: its own, or those within reach. */
  sources: string[];
}

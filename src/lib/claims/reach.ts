/**
 * The sources that cover each sentence: those it cites, else those of the next citation among the
 * three sentences after it in its paragraph; else those of the line that introduces its list, or of
 * the line of sources under its table. Never of an earlier sentence or another paragraph.
 */
export function reachOf(sentences: readonly Reachable[]): string[][] {
  const blocks = Map.groupBy(sentences, ({ block }) => block);
  return sentences.map((sentence) => {
    const paragraph = blocks.get(sentence.block) ?? [];
    const at = paragraph.indexOf(sentence);
    const citing = paragraph.slice(at, at + REACH + 1).find(isCiting);
    if (citing) return citing.citations;
    // The nearest list first: an item's own line says more than the line over all.
    const around = sentence.sourcedBy
      .toReversed()
      .map((block) => (blocks.get(block) ?? []).filter(isCiting))
      .map((lines) => (sentence.row === undefined ? lines.slice(-1) : lines))
      .find((lines) => lines.length > 0);
    return [...new Set((around ?? []).flatMap(({ citations }) => citations))];
  });
}

/** How many sentences before its own a citation covers. */
const REACH = 3;

function isCiting({ citations }: Pick<Reachable, 'citations'>): boolean {
  return citations.length > 0;
}

export interface Reachable {
  block: number;
  citations: string[];
  sourcedBy: readonly number[];
  row?: number;
}

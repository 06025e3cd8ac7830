import type { Table, TableRow } from 'mdast';
import type { Content } from '#lib/content/content.ts';
import { nodesOf, spotOf, textsOf, wordsOf, type TextEntry } from '#lib/content/nodes.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';

/** Tables: no cell without words, and no source line that became a row. */
export function tables(content: Content): Problem[] {
  return textsOf(content).flatMap((entry) =>
    nodesOf(entry.body).flatMap(({ node }) =>
      node.type === 'table' ? tableFaults(entry, node) : [],
    ),
  );
}

function tableFaults(entry: TextEntry, table: Table): Problem[] {
  const width = table.children[0]?.children.length ?? 0;
  return table.children.flatMap((row, index) => {
    if (index > 0 && isSourceLine(row)) {
      const what = 'The source line stands straight under the table, so that it became a row.';
      return [problem('HB036', spotOf(entry, row), what, 'Put a blank line above it.')];
    }
    const empty = row.children
      .filter((cell) => !cell.children.some(holdsSomething))
      .map((cell) => problem('HB037', spotOf(entry, cell), 'A cell of the table is empty.', FIX));
    const lacking = width - row.children.length;
    if (lacking <= 0) return empty;
    const what = `The row ends after ${row.children.length} of the table’s ${width} columns.`;
    return [...empty, problem('HB037', spotOf(entry, row), what, FIX)];
  });
}

const FIX =
  'Write `not found`, `not published` or `does not apply`; over the first column, its name.';

export function isSourceLine(row: TableRow): boolean {
  const [first] = row.children;
  return (
    first !== undefined && /^\s*(Sources?|資料來源|来源|資料来源)\s*[:：]/i.test(wordsOf(first))
  );
}

function holdsSomething(node: TableRow['children'][number]['children'][number]): boolean {
  if (node.type === 'html') return false;
  if (node.type === 'link' || node.type === 'image') return true;
  return wordsOf(node).trim() !== '' && !/^\/\*[^]*\*\/$/.test(wordsOf(node).trim());
}

import type { Body } from '#lib/content/content.ts';
import { isSourceLine } from '#lib/checks/tables.ts';
import { writtenOf } from '#lib/content/nodes.ts';
import type { Edit } from './edit.ts';

/** A blank line above each source line that stands straight under its table. */
export function sourceLines(body: Body): Edit[] {
  return body.tree.children.flatMap((table): Edit[] => {
    if (table.type !== 'table') return [];
    const row = table.children.find((one, index) => index > 0 && isSourceLine(one));
    // With bars it may be a row that is meant.
    if (!row || writtenOf(body, row).includes('|')) return [];
    return [{ offset: row.position?.start.offset ?? 0, length: 0, text: '\n' }];
  });
}

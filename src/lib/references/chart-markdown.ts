import type { Element } from 'hast';
import { words } from '#i18n/words.ts';
import { within } from '#lib/charts/reach.ts';
import { chartTable } from '#lib/charts/table.ts';
import { textIn } from '#lib/editions/text.ts';
import { textOf } from '#lib/html/element.ts';
import { writtenReference } from './parsed.ts';
import { escaped } from './plain-link.ts';
import type { Reference } from './reference.ts';
import type { ResolveContext } from './resolve-context.ts';

/** A chart as Markdown: its title, its values as tables, and where the figures stand. */
export function chartMarkdown(
  reference: Reference,
  title: string,
  { addresses, edition, records }: ResolveContext,
  origin: string,
): string {
  const { from, to } = reference.options ?? {};
  const blocks = [reference.id, ...(reference.ids ?? [])].flatMap((id) => {
    const figure = records.figures.get(id);
    if (!figure) {
      throw new Error(
        `\`${writtenReference(reference)}\` draws \`${id}\`, a figure that has no record.`,
      );
    }
    const { chart, figure: terms } = words(edition);
    const label = escaped(textIn(edition, figure.label));
    const links = `[${label}](${origin}${addresses.of('figure', id)}) · [${chart.data}](${origin}${addresses.of('csv', id)})`;
    return [
      tableMarkdown(chartTable(within(figure, from, to), edition)),
      `${links} · ${terms.scopes[figure.scope]}`,
    ];
  });
  return [...(title ? [`**${escaped(title)}**`] : []), ...blocks].join('\n\n');
}

function tableMarkdown(table: Element): string {
  const rows = elementsIn(table)
    .filter(({ tagName }) => tagName !== 'caption')
    .flatMap(elementsIn)
    .map((row) => elementsIn(row).map((cell) => escaped(textOf(cell).replace(/\s+/g, ' '))));
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function elementsIn(node: Element): Element[] {
  return node.children.filter((child) => child.type === 'element');
}

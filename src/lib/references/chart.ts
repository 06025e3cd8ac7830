import type { Element, ElementContent } from 'hast';
import { chartTable } from './chart-table.ts';
import { element, isText, textOf } from './element.ts';
import { parseReference, writtenReference } from './parsed.ts';
import type { Reference } from './reference.ts';
import { wordsIn, type ResolveContext } from './resolve-context.ts';

/** The chart that stands alone in a paragraph, as `<figure>`; `undefined` for any other paragraph. */
export function chartIn(paragraph: Element, context: ResolveContext): Element | undefined {
  const [link, ...others] = paragraph.children.filter(
    (child) => child.type === 'element' || isText(child),
  );
  if (link?.type !== 'element' || link.tagName !== 'a' || others.length > 0) return undefined;
  const reference = parseReference(String(link.properties['href'] ?? ''));
  return reference?.scheme === 'chart' ? chart(reference, link.children, context) : undefined;
}

function chart(reference: Reference, title: ElementContent[], context: ResolveContext): Element {
  const { records, addresses, edition } = context;
  const ids = [reference.id, ...(reference.ids ?? [])];
  const figures = ids.map((id) => {
    const figure = records.figures.get(id);
    if (figure) return figure;
    throw new Error(
      `\`${writtenReference(reference)}\` draws \`${id}\`, a figure that has no record.`,
    );
  });
  const [first] = figures;
  const shown = title.some((child) => textOf(child).trim() !== '');
  const link = element(
    'a',
    { className: ['record-link'], dataKind: 'figure', href: addresses.of('figure', reference.id) },
    shown || !first ? title : [wordsIn(first.label, edition)],
  );
  return element('figure', { className: ['chart'], dataChart: ids.join('+') }, [
    element('figcaption', {}, [link]),
    ...figures.map((figure) => chartTable(figure, reference.options ?? {}, context)),
  ]);
}

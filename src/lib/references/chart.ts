import type { Element, ElementContent } from 'hast';
import { chartFigure } from '#lib/charts/figure.ts';
import { within } from '#lib/charts/reach.ts';
import { isText, textOf } from '#lib/html/element.ts';
import { parseReference, writtenReference } from './parsed.ts';
import type { Reference } from './reference.ts';
import type { ResolveContext } from './resolve-context.ts';

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
  const { records } = context;
  const { from, to } = reference.options ?? {};
  const figures = [reference.id, ...(reference.ids ?? [])].map((id) => {
    const figure = records.figures.get(id);
    if (figure) return { id, figure: within(figure, from, to) };
    throw new Error(
      `\`${writtenReference(reference)}\` draws \`${id}\`, a figure that has no record.`,
    );
  });
  return chartFigure(figures, title.map(textOf).join('').trim(), context);
}

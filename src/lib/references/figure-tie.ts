import type { Element, ElementContent } from 'hast';
import { pointKey, pointOf } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { element, textOf } from '#lib/html/element.ts';
import { writtenReference } from './parsed.ts';
import type { Reference } from './reference.ts';
import type { ResolveContext } from './resolve-context.ts';

/**
 * Words tied to a figure's point, or to the change between two: a link to the point, the later one of
 * a change. Without words, the point's printed value. Throws where figure or point do not exist.
 */
export function figureTie(
  reference: Reference,
  children: Element['children'],
  { records, addresses, edition }: ResolveContext,
): Element {
  const figure = records.figures.get(reference.id);
  if (!figure) throw missing(reference, 'a figure that has no record');
  const point = pointAt(reference, figure, reference.point);
  const until =
    reference.until === undefined ? undefined : pointAt(reference, figure, reference.until);
  if (until && children.length === 0) {
    throw missing(reference, 'a change, which has no value of its own: write the words');
  }
  const words = children.length > 0 ? children : [printedValue(figure, point, edition)];
  return element(
    'a',
    {
      className: ['figure-tie', ...(isShort(words) ? ['whole'] : [])],
      href: addresses.point(reference.id, pointKey(until ?? point)),
      dataCard: writtenReference({
        ...reference,
        point: pointKey(point),
        ...(until && { until: pointKey(until) }),
      }),
    },
    words,
  );
}

/** Short enough to stand on one line of the narrowest phone, so that no number is broken. */
function isShort(words: (ElementContent | string)[]): boolean {
  return (
    words.map((word) => (typeof word === 'string' ? word : textOf(word))).join('').length <= 24
  );
}

function pointAt(reference: Reference, figure: Figure, key: string | undefined): Point {
  const point = key === undefined ? undefined : pointOf(figure, key);
  if (!point) throw missing(reference, 'a point that its figure does not have');
  return point;
}

function missing(reference: Reference, what: string): Error {
  return new Error(`\`${writtenReference(reference)}\` names ${what}.`);
}

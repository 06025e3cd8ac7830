import type { Element } from 'hast';
import { element } from '#lib/html/element.ts';

/** What a drawing says to those who do not see it. */
export interface Spoken {
  className: string;
  /** Unique on the page; begins with `_`. */
  id: string;
  title: string;
  description: string;
}

/** A drawing as `<svg role="img">` with its title and description. Colours come from classes. */
export function svg(
  { height, width }: { width: number; height: number },
  { className, description, id, title }: Spoken,
  children: Element[],
): Element {
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      className: [className],
      role: 'img',
      ariaLabelledBy: [`${id}-title`],
      ariaDescribedBy: [`${id}-description`],
    },
    [
      element('title', { id: `${id}-title` }, [title]),
      element('desc', { id: `${id}-description` }, [description]),
      ...children,
    ],
  );
}

/** A shape of the drawing; its classes are separated by spaces. */
export function shape(
  tagName: 'circle' | 'path' | 'rect',
  classes: string,
  properties: Record<string, string | number>,
): Element {
  return element(tagName, { ...properties, className: classes.split(' ') }, []);
}

/** Words in a drawing. */
export function label(
  words: string,
  { anchor = 'start', className = 'chart-text', x, y }: Placed,
): Element {
  return element('text', { x, y, className: [className], textAnchor: anchor }, [words]);
}

/** Words in several lines, the first at the place given and each a step lower. */
export function lines(words: readonly string[], placed: Placed, step: number): Element[] {
  return words.map((line, index) => label(line, { ...placed, y: placed.y + index * step }));
}

export interface Placed {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  className?: string;
}

import type { Element } from 'hast';
import type { Figure } from '#schemas/figure.ts';
import { figure } from '../figures/figure.ts';

type Extra = Record<number, object>;

/** A figure with one value a year from 2020 on; `extra` adds to the points by their place. */
export function yearly(values: number[], extra: Extra = {}, data: object = {}): Figure {
  const points = values.map((value, at) => ({ period: `${2020 + at}`, value, ...extra[at] }));
  return figure({ ...data, points });
}

/** A breakdown of 2024 into categories, by their names. */
export function parts(
  values: Record<string, number>,
  extra: Extra = {},
  data: object = {},
): Figure {
  const names = Object.keys(values);
  return figure({
    ...{ shape: 'breakdown', unit: 'percent', ...data },
    categories: names.map((name) => ({ id: name.toLowerCase().replaceAll(/\W+/g, '-'), en: name })),
    points: names.map((name, at) => ({
      ...{ period: '2024', category: name.toLowerCase().replaceAll(/\W+/g, '-') },
      ...{ value: values[name], ...extra[at] },
    })),
  });
}

/** The elements of a drawing with a class, or of a name. */
export function found(nodes: readonly unknown[], wanted: string): Element[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    const { className } = node.properties;
    const isWanted =
      node.tagName === wanted || (Array.isArray(className) && className.includes(wanted));
    return [...(isWanted ? [node] : []), ...found(node.children, wanted)];
  });
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'tagName' in node;
}

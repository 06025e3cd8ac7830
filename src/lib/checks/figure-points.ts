import type { Content, Entry } from '#lib/content/content.ts';
import { writtenPointKey } from '#lib/content/point-keys.ts';
import { periodEnd } from '#lib/dates/period.ts';
import { didYouMean } from '#lib/problems/nearest.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import type { Figure, Point } from '#schemas/figure.ts';

/** Keys, order, categories and sources of every figure's points. */
export function figurePoints(content: Content): Problem[] {
  return content.entries
    .filter(({ collection }) => collection === 'figures')
    .flatMap((entry) => {
      const figure = content.records.figures.get(entry.id);
      if (!figure) return duplicateKeys(entry, rawPoints(entry));
      return [
        ...duplicateKeys(entry, figure.points),
        ...disorder(entry, figure.points),
        ...duplicateCategories(entry, figure),
        ...figure.points.flatMap((point, index) => [
          ...categoryFault(entry, figure, point, index),
          ...opinions(content, entry, point, index),
        ]),
      ];
    });
}

function rawPoints({ yaml }: Entry): unknown[] {
  const points = (yaml.value as { points?: unknown } | null | undefined)?.points;
  return Array.isArray(points) ? points : [];
}

function duplicateKeys({ file, yaml }: Entry, points: readonly unknown[]): Problem[] {
  const keys = points.map(writtenPointKey);
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key);
    if (key === '' || first === index) return [];
    const path = ['points', index];
    const at = yaml.place([...path, yaml.has([...path, 'id']) ? 'id' : 'period']);
    const { line } = yaml.place(['points', first]);
    const what = `The point \`${key}\` stands here a second time; the first is on line ${line}.`;
    const fix = 'Merge the two (`alternatives` if sources disagree), or give this one an `id`.';
    return [problem('HB014', { file, ...at }, what, fix)];
  });
}

function disorder({ file, yaml }: Entry, points: readonly Point[]): Problem[] {
  return points.flatMap(({ period }, index) => {
    const before = points[index - 1];
    if (!before || periodEnd(before.period) <= periodEnd(period)) return [];
    const at = { file, ...yaml.place(['points', index, 'period']) };
    const what = `The point \`${period}\` stands after \`${before.period}\`.`;
    return [problem('HB015', at, what, 'Put the oldest first.')];
  });
}

function duplicateCategories({ file, yaml }: Entry, { categories = [] }: Figure): Problem[] {
  const ids = categories.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const at = { file, ...yaml.place(['categories', index, 'id']) };
    return [
      problem('HB016', at, `The category \`${id}\` stands here a second time.`, 'Remove one.'),
    ];
  });
}

function categoryFault(entry: Entry, figure: Figure, point: Point, index: number): Problem[] {
  const { file, yaml } = entry;
  const known = figure.categories?.map(({ id }) => id);
  const { category } = point;
  if (category === undefined) {
    if (!known) return [];
    const at = { file, ...yaml.place(['points', index]) };
    const what = `The point \`${point.period}\` has no \`category\`, but the figure has categories.`;
    return [problem('HB016', at, what, `Add one of ${list(known)}.`)];
  }
  if (known?.includes(category)) return [];
  const at = { file, ...yaml.place(['points', index, 'category']) };
  if (!known) {
    const what = `The point \`${point.period}\` has the category \`${category}\`, but the figure has none.`;
    return [problem('HB016', at, what, 'Add `categories` to the figure.')];
  }
  const what = `\`${category}\` is no category of this figure.`;
  return [problem('HB016', at, what, didYouMean(category, known, `Known: ${list(known)}.`))];
}

function opinions({ records }: Content, entry: Entry, point: Point, index: number): Problem[] {
  const { file, yaml } = entry;
  const fault = (id: string, path: (string | number)[]) => {
    if (records.sources.get(id)?.form !== 'opinion') return [];
    const at = { file, ...yaml.place(['points', index, ...path]) };
    const what = `\`${id}\` is an opinion, which is never the source of a number.`;
    return [problem('HB027', at, what, 'Find the document that the opinion had it from.')];
  };
  return [
    ...point.sources.flatMap(({ id }, source) => fault(id, ['sources', source, 'id'])),
    ...point.alternatives.flatMap(({ source }, other) =>
      fault(source, ['alternatives', other, 'source']),
    ),
  ];
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}

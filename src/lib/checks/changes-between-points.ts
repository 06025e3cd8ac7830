import type { Content } from '#lib/content/content.ts';
import { textsOf } from '#lib/content/nodes.ts';
import { periodEnd } from '#lib/dates/period.ts';
import { pointKey, pointsInOrder } from '#lib/figures/point.ts';
import { isMeasured } from '#lib/ties/status.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import type { Figure, Point } from '#schemas/figure.ts';

/** Changes (`@2023..2024`) between points that must not be compared. */
export function changesBetweenPoints(content: Content): Problem[] {
  return textsOf(content).flatMap(({ file, body }) =>
    body.references.references.flatMap(({ id, point, until, line, column }) => {
      const figure = content.records.figures.get(id);
      const from = figure?.points.find((one) => pointKey(one) === point);
      const to = figure?.points.find((one) => pointKey(one) === until);
      if (!figure || !from || !to) return [];
      const fault = changeFault(figure, from, to);
      if (!fault) return [];
      const what = `The change \`${point}..${until}\` of \`${id}\` cannot be stated: ${fault}.`;
      return [problem('HB017', { file, line, column }, what, FIX)];
    }),
  );
}

const FIX = 'State each value by itself, and say why they differ.';

/** Why no change may be stated between two points, as the end of a sentence. */
export function changeFault(figure: Figure, from: Point, to: Point): string | undefined {
  if (from === to) return 'both ends are the same point';
  if (figure.comparable !== true) {
    return `its points are not comparable (${figure.comparable.replace(/\.$/, '')})`;
  }
  if (from.category !== to.category) return 'the two points are of different categories';
  if (periodEnd(from.period) > periodEnd(to.period)) return 'the earlier point must come first';
  if (isMeasured(from) !== isMeasured(to)) {
    return `one is measured and the other is a ${[from, to].find((one) => !isMeasured(one))?.status}`;
  }
  const between = stretch(figure, from, to).find((one) => one.break);
  return between && `the counting changed at \`${pointKey(between)}\` (\`break: true\`)`;
}

/** The points after the first up to the second, of their category. */
function stretch(figure: Figure, from: Point, to: Point): Point[] {
  const line = pointsInOrder(figure).filter(({ category }) => category === from.category);
  return line.slice(line.indexOf(from) + 1, line.indexOf(to) + 1);
}

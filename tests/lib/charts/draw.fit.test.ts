import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Edition } from '#i18n/editions.ts';
import { chart } from '#lib/charts/chart.ts';
import { overlaps, type Box } from '#lib/charts/last-label.ts';
import { textOf } from '#lib/html/element.ts';
import { figureSchema } from '#schemas/figure.ts';
import { found } from './drawn.ts';

const schema = figureSchema({ reference: () => z.string() });
const drawn = globSync('content/figures/*.yaml').flatMap((path) => {
  const figure = schema.parse(parse(readFileSync(path, 'utf8')));
  const id = basename(path, '.yaml');
  return (['en', 'zh-hant'] as const satisfies Edition[]).flatMap((edition) =>
    chart([figure], id, id, edition).drawings.map((drawing) => ({
      drawing,
      name: `${id}, ${edition}, ${String(drawing.properties['className'])}`,
    })),
  );
});

describe('every figure of the publication', () => {
  it('is drawn by some chart', () => {
    expect(drawn.length).toBeGreaterThan(100);
  });

  it('has its words inside the drawing', () => {
    const outside = drawn.flatMap(({ drawing, name }) => {
      const [, , width = 0, height = 0] = String(drawing.properties['viewBox'])
        .split(' ')
        .map(Number);
      return textsOf(drawing)
        .filter(({ box }) => box.left < -1 || box.right > width + 1 || box.bottom > height)
        .map(({ text }) => `${name}: ${text}`);
    });
    expect(outside).toEqual([]);
  });

  it('has no words over others', () => {
    const crossed = drawn.flatMap(({ drawing, name }) => {
      const texts = textsOf(drawing);
      return texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter((other) => overlaps(one.box, other.box))
          .map((other) => `${name}: ${one.text} | ${other.text}`),
      );
    });
    expect(crossed).toEqual([]);
  });

  it('has no words over the marks of values', () => {
    const covered = drawn.flatMap(({ drawing, name }) =>
      textsOf(drawing).flatMap(({ box, text }) =>
        found([drawing], 'circle')
          .map(({ properties }) => [Number(properties['cx']), Number(properties['cy'])] as const)
          .filter(([x, y]) => overlaps(box, { left: x, right: x + 0.1, top: y, bottom: y + 0.1 }))
          .map(() => `${name}: ${text}`),
      ),
    );
    expect(covered).toEqual([]);
  });
});

/** Words with the room that they take up, by a rule of thumb that is not the drawing's own. */
function textsOf(drawing: Element): { text: string; box: Box }[] {
  return found([drawing], 'text').map((element) => {
    const { className, textAnchor, x, y } = element.properties;
    const size = String(className) === 'chart-value' ? 14 : 13;
    const text = textOf(element);
    const latin = (size / 13) * 7.2;
    const width = [...text].reduce(
      (sum, one) => sum + (/[\u2e80-\uffee]/.test(one) ? size : latin),
      0,
    );
    const left = Number(x) - width * ({ end: 1, middle: 0.5 }[String(textAnchor)] ?? 0);
    const box = { left, right: left + width, top: Number(y) - size * 0.75, bottom: Number(y) + 3 };
    return { text, box };
  });
}

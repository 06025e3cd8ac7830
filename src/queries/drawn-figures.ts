import { standaloneSvg } from '#lib/charts/standalone.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';

/** The figures that can be drawn, each as an SVG file. */
export const drawnFigures = once(async () => {
  const { edition } = await shell();
  return [...(await records()).figures].flatMap(([id, figure]) => {
    const svg = standaloneSvg(id, figure, edition);
    return svg === undefined ? [] : [{ id, svg }];
  });
});

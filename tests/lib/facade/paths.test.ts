import { expect, test } from 'vitest';
import type { Light } from '#lib/facade/facade.ts';
import { facadePaths } from '#lib/facade/paths.ts';

const all = (sentences: number, light: (at: number) => Light) => ({
  sentences,
  windows: Array.from({ length: sentences }, (_, at) => ({ at, light: light(at) })),
});

test('windows stand in pairs and what is left over stands on the roof', () => {
  expect(
    facadePaths(
      all(5, () => 'full'),
      { pairs: 2 },
    ),
  ).toEqual({
    ...{ width: 40, height: 26, wall: 'M0 10H26V0H40V26H0z' },
    paths: [{ light: 'full', stroke: 8, d: 'M30 8h6m-32 10h6m2 0h6m4 0h6m2 0h6' }],
  });
});

test('each light has a path of its own form', () => {
  const lights: Light[] = ['full', 'half', 'dark', 'half'];
  expect(
    facadePaths(
      all(4, (at) => lights[at] ?? 'dark'),
      { pairs: 2 },
    ).paths,
  ).toEqual([
    { light: 'full', stroke: 8, d: 'M4 8h6' },
    { light: 'half', stroke: 1, d: 'M12.5 4.5h5v7h-5zm18 0h5v7h-5z' },
    { light: 'dark', stroke: 4, d: 'M22 10h6' },
  ]);
});

test('plain wall leaves its place free', () => {
  const drawing = facadePaths({ sentences: 4, windows: [{ at: 3, light: 'full' }] }, { pairs: 2 });
  expect(drawing.paths.map(({ d }) => d)).toEqual(['M30 8h6']);
  expect(drawing.wall).toBe('M0 0H40V16H0z');
});

const towers: [sentences: number, pairs: number, floors: number][] = [
  [0, 3, 1],
  [20, 3, 4],
  [84, 3, 14],
  [100, 4, 13],
  [168, 6, 14],
  [300, 6, 25],
];

test.each(towers)('a text of %i sentences is %i pairs wide', (sentences, pairs, floors) => {
  const { height, width } = facadePaths({ sentences, windows: [] });
  expect({ height, width }).toEqual({ height: floors * 10 + 6, width: pairs * 18 + 4 });
});

const sizes: [name: string, light: (at: number) => Light][] = [
  ['all lit', () => 'full'],
  ['half of them lit by reports', (at) => (at % 2 === 0 ? 'half' : 'full')],
  ['of all sorts', (at) => (['full', 'half', 'dark', 'full', 'dark'] as const)[at % 5] ?? 'dark'],
];

test.each(sizes)('168 windows %s take less than 2 kB', (_, light) => {
  const drawing = facadePaths(all(168, light))
    .paths.map(({ d }) => d)
    .join('');
  expect(drawing.length).toBeLessThan(2000);
});

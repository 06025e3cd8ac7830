import type { Facade, Light } from './facade.ts';

/**
 * The drawing of a façade: a wall, and windows in pairs that are read from its top. What does not
 * fill a floor stands on the roof, so that the ground floor is whole. At most one path for each
 * light; `full` and `dark` are lines as thick as `stroke`, `half` are outlines. Without `pairs`, how
 * many pairs stand abreast, the tower is about as tall as its like in the city.
 */
export function facadePaths(
  { sentences, windows }: Pick<Facade, 'sentences' | 'windows'>,
  { pairs = pairsFor(sentences) }: { pairs?: number } = {},
): FacadePaths {
  const abreast = pairs * 2;
  const floors = Math.max(1, Math.ceil(sentences / abreast));
  const offset = floors * abreast - sentences;
  const placed = windows.map(({ at, light }) => ({
    light,
    x: left((at + offset) % abreast),
    y: EDGE + Math.floor((at + offset) / abreast) * FLOOR,
  }));
  const paths = lights.flatMap((light) => {
    const own = placed.filter((window) => window.light === light);
    return own.length > 0 ? [{ light, d: drawn(own, light), stroke: STROKES[light] }] : [];
  });
  const width = left(abreast - 1) + WIDE + EDGE;
  const height = 2 * EDGE + floors * FLOOR - GAP;
  return { width, height, wall: wallOf({ width, height }, offset % abreast), paths };
}

function pairsFor(sentences: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(sentences / (2 * FLOORS))));
}

/** With a step in the roof where the highest floor has fewer windows. */
function wallOf({ width, height }: { width: number; height: number }, free: number): string {
  const step = free === 0 ? 'M0 0' : `M0 ${FLOOR}H${left(free) - EDGE}V0`;
  return `${step}H${width}V${height}H0z`;
}

function left(column: number): number {
  return EDGE + column * (WIDE + GAP) + Math.floor(column / 2) * BETWEEN_PAIRS;
}

/** Moves from window to window are relative: they are shorter, and the whole must be small. */
function drawn(windows: readonly Spot[], light: Light): string {
  const { top, inset, shape, ends } = SHAPES[light];
  let pen = { x: 0, y: 0 };
  const moves = windows.map(({ x, y }) => {
    const to = { x: x + inset, y: y + top };
    const move = `m${number(to.x - pen.x)}${joined(number(to.y - pen.y))}${shape}`;
    pen = { x: to.x + ends, y: to.y };
    return move;
  });
  return moves.join('').replace(/^m/, 'M');
}

function number(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}

/** A minus parts two numbers by itself. */
function joined(value: string): string {
  return value.startsWith('-') ? value : ` ${value}`;
}

const WIDE = 6;
const TALL = 8;
const GAP = 2;
const BETWEEN_PAIRS = 2;
const FLOOR = TALL + GAP;
/** Wall beside the outermost windows. */
const EDGE = 4;
const NARROWEST = 3;
const WIDEST = 6;
/** How many floors a tower has before it grows wider. */
const FLOORS = 14;

const lights: readonly Light[] = ['full', 'half', 'dark'];

/** A dark window is lower as well as of another colour, so that it is told apart without colour. */
const STROKES: Record<Light, number> = { full: TALL, half: 1, dark: TALL / 2 };

const SHAPES: Record<Light, { top: number; inset: number; shape: string; ends: number }> = {
  full: { top: TALL / 2, inset: 0, shape: `h${WIDE}`, ends: WIDE },
  half: { top: 0.5, inset: 0.5, shape: `h${WIDE - 1}v${TALL - 1}h-${WIDE - 1}z`, ends: 0 },
  dark: { top: TALL * 0.75, inset: 0, shape: `h${WIDE}`, ends: WIDE },
};

interface Spot {
  x: number;
  y: number;
}

export interface FacadePaths {
  width: number;
  height: number;
  wall: string;
  paths: { light: Light; d: string; stroke: number }[];
}

/**
 * Where a key leads in a list of results; -1 is the field above it. Undefined for keys that mean
 * nothing here, and where there is nowhere to go.
 */
export function nextPlace(key: string, place: number, count: number): number | undefined {
  const next = MOVES[key]?.(place, count);
  return next === undefined || next === place || next < -1 || next >= count ? undefined : next;
}

const MOVES: Record<string, (place: number, count: number) => number | undefined> = {
  ArrowDown: (place) => place + 1,
  ArrowUp: (place) => place - 1,
  // In the field, Home and End move in the text.
  Home: (place) => (place === -1 ? undefined : 0),
  End: (place, count) => (place === -1 ? undefined : count - 1),
};

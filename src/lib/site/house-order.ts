/** The pages of the house by their `order`; those without one follow, as they came. */
export function houseOrder<T extends { data: { order?: number | undefined } }>(
  pages: Iterable<readonly [string, T]>,
): (readonly [string, T])[] {
  return [...pages].toSorted(([, a], [, b]) => placeOf(a) - placeOf(b));
}

/** No page has a larger one; infinities could not be compared. */
function placeOf({ data }: { data: { order?: number | undefined } }): number {
  return data.order ?? Number.MAX_SAFE_INTEGER;
}

/**
 * A day as the moment that feeds want, noon in Hong Kong: the day stays the same in every reader's
 * time zone but the farthest.
 */
export function noon(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`);
}

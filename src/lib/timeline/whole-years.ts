/**
 * The years whose events the timeline tells whole: the newest, as long as their events together are
 * at most `most`, but always the newest one. Of older years it gives the titles; each has a page.
 * @param years newest first
 */
export function wholeYears(years: readonly YearOfEvents[], most: number): Set<string> {
  const whole = new Set<string>();
  let told = 0;
  for (const { events, year } of years) {
    told += events.length;
    if (whole.size > 0 && told > most) break;
    whole.add(year);
  }
  return whole;
}

interface YearOfEvents {
  year: string;
  events: readonly unknown[];
}

/**
 * The years whose events the timeline tells whole: the newest, as long as their events together are
 * at most `most`, but always the newest one. Of older years it gives the titles; each has a page.
 * @param days of all events, as exact as they are known, in any order
 */
export function wholeYears(days: Iterable<string>, most: number): Set<string> {
  const years = Map.groupBy(days, (day) => day.slice(0, 4));
  const whole = new Set<string>();
  let told = 0;
  for (const [year, of] of [...years].sort(([a], [b]) => b.localeCompare(a))) {
    told += of.length;
    if (whole.size > 0 && told > most) break;
    whole.add(year);
  }
  return whole;
}

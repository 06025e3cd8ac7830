/**
 * When a rule over several keys runs: also when some key is wrong or unknown, so that an editor sees
 * everything at once. For `refine`'s `when`, which otherwise waits until all else is right.
 */
export function isFilled({ value }: { value: unknown }): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

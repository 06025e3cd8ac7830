/** The paths of all keys `__proto__`, which zod does not see in records of free keys. */
export function reservedKeys(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const here = [...path, step];
    return [...(key === '__proto__' ? [here] : []), ...reservedKeys(inner, here)];
  });
}

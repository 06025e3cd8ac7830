/** Remembers the one result of a query for the rest of the build. */
export function once<T>(query: () => T): () => T {
  let result: { value: T } | undefined;
  return () => (result ??= { value: query() }).value;
}

/** A record or the front matter of a text without corrections and changes of a later day than the edition's. */
export function untilDay<T extends object>(data: T, day: string): T {
  const kept = { ...data } as T & Partial<Record<(typeof dated)[number], { date: string }[]>>;
  for (const key of dated) {
    const entries = kept[key];
    if (entries) Object.assign(kept, { [key]: entries.filter(({ date }) => date <= day) });
  }
  return kept;
}

const dated = ['corrections', 'changes'] as const;

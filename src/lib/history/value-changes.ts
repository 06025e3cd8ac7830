import type { NamedChange } from './article-history.ts';
import { pointChanges } from './point-changes.ts';
import { FIGURE, type Repository } from './repository.ts';

/** Every change of a figure's value, by the place of its commit in the log. */
export function valueChanges({ files, textOf }: Repository): Map<number, NamedChange[]> {
  const found = new Map<number, NamedChange[]>();
  for (const { path, versions } of files) {
    const [, current] = FIGURE.exec(path) ?? [];
    if (current === undefined) continue;
    for (const [at, after] of versions.entries()) {
      const before = versions[at - 1];
      const [old, now] = [before && textOf(before), textOf(after)];
      if (old === undefined || now === undefined || old === now) continue;
      const id = FIGURE.exec(after.path)?.[1] ?? current;
      const changes = pointChanges(current, old, now);
      if (changes.length === 0) continue;
      const named = changes.map((change) => ({ day: after.day, id, change }));
      found.set(after.commit, [...(found.get(after.commit) ?? []), ...named]);
    }
  }
  return found;
}

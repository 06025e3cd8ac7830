import { diffArrays } from 'diff';
import type { Edition } from '#i18n/editions.ts';
import type { Passage } from './passages.ts';
import { trimmed } from './trimmed.ts';
import { wordsDifference, type Part } from './words-difference.ts';
import { isWord, wordsIn } from './words.ts';

/** A passage that changed, as words that stayed, went and came, in reading order. */
export interface ChangedPassage {
  kind: Passage['kind'];
  parts: Part[];
}

/** What changed between two versions of a text, passage by passage; nothing where only marks did. */
export function difference(
  before: readonly Passage[],
  after: readonly Passage[],
  edition: Edition,
): ChangedPassage[] {
  const isEqual = (a: Passage, b: Passage) => a.kind === b.kind && a.text === b.text;
  const runs = diffArrays([...before], [...after], { comparator: isEqual });
  const changed: ChangedPassage[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    const next = runs[at + 1];
    if (!run || (!run.added && !run.removed)) continue;
    const isPair = next !== undefined && (next.added || next.removed);
    const removed = [run, ...(isPair ? [next] : [])].flatMap((one) =>
      one.removed ? one.value : [],
    );
    const added = [run, ...(isPair ? [next] : [])].flatMap((one) => (one.added ? one.value : []));
    changed.push(...paired(removed, added, edition));
    if (isPair) at += 1;
  }
  return changed.map(({ kind, parts }) => ({ kind, parts: trimmed(parts, edition) }));
}

/** Each passage that went beside the one that came in its place, if they are alike; in order. */
function paired(removed: Passage[], added: Passage[], edition: Edition): ChangedPassage[] {
  const changed: ChangedPassage[] = [];
  let from = 0;
  for (const old of removed) {
    const found = added.findIndex((one, at) => at >= from && isAlike(old, one, edition));
    const until = found === -1 ? from : found;
    changed.push(...added.slice(from, until).map((one) => whole(one, 'added')));
    from = until;
    const partner = found === -1 ? undefined : added[found];
    if (partner) from += 1;
    changed.push(
      partner
        ? { kind: partner.kind, parts: wordsDifference(old.text, partner.text, edition) }
        : whole(old, 'removed'),
    );
  }
  return [...changed, ...added.slice(from).map((one) => whole(one, 'added'))];
}

function whole({ kind, text }: Passage, change: 'added' | 'removed'): ChangedPassage {
  return { kind, parts: [{ text, change }] };
}

/** Half of the words are the same; a title stays the title whatever it says. */
function isAlike(a: Passage, b: Passage, edition: Edition): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'title' || a.kind === 'standfirst') return true;
  const [words, others] = [a, b].map(({ text }) => wordsIn(text, edition).filter(isWord));
  if (!words || !others) return false;
  const left = [...others];
  const shared = words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return shared.length * 2 >= (words.length + others.length) * LEAST_SHARED;
}

/** Below this share of common words, two passages are shown one after the other. */
const LEAST_SHARED = 0.4;

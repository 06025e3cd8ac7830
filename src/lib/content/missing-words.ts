import { didYouMean } from '#lib/problems/nearest.ts';
import { problem } from '#lib/problems/problem.ts';
import type { Collection } from '#lib/records/records.ts';
import { imageFile } from './picture.ts';
import type { MissingWords } from './schema-problems.ts';

/** What is said of an id, point or picture that a record names and that does not exist. */
export function missingWords(known: Known, folder: string): MissingWords {
  return ({ target, picture }, value, key, at) => {
    if (picture) return pictureProblems(known, folder, value, key, at);
    if (target === 'points') return pointProblems(known, value, key, at);
    const ids = known.ids.get(target as Collection) ?? new Set<string>();
    if (ids.has(value)) return [];
    const what = `\`${key}\` names \`${value}\`, which is not in \`${String(target)}/\`.`;
    const add = `Add \`${String(target)}/${value}.yaml\`, or name one that exists.`;
    return [problem('HB007', at, what, didYouMean(value, ids, add))];
  };
}

const pointProblems = (known: Known, value: string, key: string, at: Spot) => {
  const [figure = '', point] = value.split(/@(.*)/s);
  const keys = known.points.get(figure);
  if (!keys) {
    const what = `\`${key}\` names the figure \`${figure}\`, which is not in \`figures/\`.`;
    const fix = didYouMean(figure, known.points.keys(), 'Write `figure-id@period`.');
    return [problem('HB007', at, what, fix)];
  }
  if (point !== undefined && keys.includes(point)) return [];
  return [noSuchPoint(figure, point ?? '', keys, at)];
};

const pictureProblems = (known: Known, folder: string, value: string, key: string, at: Spot) => {
  const path = imageFile(folder, value);
  if (path !== undefined && known.paths.has(path)) return [];
  const beside = [...known.paths].filter((one) => one.startsWith(`${folder}/`) && isPicture(one));
  const names = beside.map((one) => `./${one.slice(folder.length + 1)}`);
  const what = `\`${key}\` names \`${value}\`, which is not beside the text.`;
  const fix = didYouMean(
    value,
    names,
    `Put the picture into \`${folder}/\` and write \`./name.jpg\`.`,
  );
  return [problem('HB018', at, what, fix)];
};

/** Says which keys a figure has: all of them if they are few, else the nearest and the last ones. */
export function noSuchPoint(figure: string, key: string, keys: readonly string[], at: Spot) {
  const shown = keys.length > MOST ? keys.slice(-MOST) : keys;
  const list = shown.map((one) => `\`${one}\``).join(', ');
  const all = keys.length > MOST ? `The last of its ${keys.length} points are` : 'It has';
  // A list that is whole needs no hint.
  const hint = keys.length > MOST ? didYouMean(key, keys) : '';
  const what =
    key === ''
      ? `A point of \`${figure}\` is due, written \`${figure}@period\`.`
      : `The figure \`${figure}\` has no point \`${key}\`.`;
  return problem('HB012', at, what, `${all} ${list || 'none'}. ${hint}`.trim());
}

const MOST = 12;

function isPicture(path: string): boolean {
  return !/\.(mdx?|yaml)$/.test(path);
}

type Spot = Parameters<MissingWords>[3];

/** What exists, also where a file has other faults: one mistake is reported once. */
export interface Known {
  /** By collection. */
  ids: ReadonlyMap<Collection, ReadonlySet<string>>;
  /** The keys of each figure's points. */
  points: ReadonlyMap<string, readonly string[]>;
  /** Of every file, from the content folder. */
  paths: ReadonlySet<string>;
}

import { problem, type Problem } from '#lib/problems/problem.ts';
import type { Place } from '#lib/references/reference.ts';
import { bodyOf } from './body-of.ts';
import type { ContentFile, Entry } from './content.ts';
import { decoded } from './decoded.ts';
import { frontMatter } from './front-matter.ts';
import { placeInFolder, type FilePlace } from './place-in-folder.ts';
import { unreadable, yamlText, type YamlText } from './yaml-text.ts';

/** The records, texts and lists of the content folder, with what is wrong with their bytes and YAML. */
export function entriesOf(files: readonly ContentFile[], folder: string): EntriesRead {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const lists = new Map<string, string>();
  for (const file of files) {
    const place = placeInFolder(file.path);
    if (!place || place.as === 'picture' || file.trouble) continue;
    const at = `${folder}/${file.path}`;
    const read = decoded(file.bytes);
    if ('fault' in read) {
      const { what, ...where } = read.fault;
      // A list without a line is fine.
      if (place.as === 'list' && what === 'is empty') continue;
      problems.push(problem('HB001', { file: at, ...where }, `The file ${what}.`, byteFix(what)));
      if (place.as !== 'list') entries.push(entryOf(place, at, unreadable(TOP)));
      continue;
    }
    if (place.as === 'list') {
      lists.set(file.path, read.text);
      continue;
    }
    const { entry, problems: found } = entryRead(place, at, read.text);
    entries.push(entry);
    problems.push(...found);
  }
  return { entries, problems, lists };
}

function entryRead(place: EntryPlace, file: string, text: string) {
  if (place.as === 'record') {
    const yaml = yamlText(text);
    return { entry: entryOf(place, file, yaml), problems: yamlProblems(file, yaml, false) };
  }
  const parts = frontMatter(text);
  if ('fault' in parts) {
    const at = { file, line: parts.line, column: 1 };
    return {
      entry: entryOf(place, file, unreadable(TOP)),
      problems: [problem('HB010', at, `The file ${parts.fault}.`, parts.fix)],
    };
  }
  const yaml = yamlText(parts.yaml, 1);
  const { body, fault } = bodyOf(parts.body, place.format, parts.linesBefore);
  const problems = yamlProblems(file, yaml, true);
  if (fault) {
    const { what, ...where } = fault;
    problems.push(
      problem('HB011', { file, ...where }, `The text cannot be read as MDX: ${what}.`, MDX_FIX),
    );
  }
  return { entry: { ...entryOf(place, file, yaml), body }, problems };
}

function yamlProblems(file: string, yaml: YamlText, isFrontMatter: boolean): Problem[] {
  const found = yaml.faults.map(({ what, fix, recoverable: _, ...where }) =>
    problem('HB002', { file, ...where }, `The YAML ${what}.`, fix),
  );
  if (!yaml.readable || yaml.value !== null) return found;
  const what = isFrontMatter ? 'front matter holds no keys' : 'file holds no keys';
  return [
    ...found,
    problem('HB001', { file, ...yaml.first }, `The ${what}.`, 'Write `key: value` lines.'),
  ];
}

function entryOf(place: EntryPlace, file: string, yaml: YamlText): Entry {
  // Its emptiness is already reported, and not once more for each key that is missing.
  const known = yaml.value === null ? { ...yaml, readable: false } : yaml;
  const { collection, id } = place;
  return { collection, id, edition: place.as === 'text' ? place.edition : 'en', file, yaml: known };
}

function byteFix(what: string): string {
  return what === 'is empty' ? 'Fill it in or remove it.' : 'Save it as UTF-8 text.';
}

const TOP: Place = { line: 1, column: 1 };
const MDX_FIX =
  'Close what is opened, and write `&lt;` and `&#123;` for `<` and `{` that are meant as signs.';

type EntryPlace = Extract<FilePlace, { as: 'record' | 'text' }>;

interface EntriesRead {
  entries: Entry[];
  problems: Problem[];
  lists: ReadonlyMap<string, string>;
}

import type { Collection, Records } from '#lib/records/records.ts';
import type { ArticleZhHant } from '#schemas/article-zh-hant.ts';
import type { Site } from '#schemas/site.ts';
import { schemaName, soundSchemas, wellFormedSchemas } from './schema-of.ts';
import { schemaProblems } from './schema-problems.ts';
import { entriesOf } from './entries-of.ts';
import type { Content, ContentFile, Entry } from './content.ts';
import { missingWords, type Known } from './missing-words.ts';
import { writtenPointKeys } from './point-keys.ts';
import { recordCollections, textCollections } from './place-in-folder.ts';

/**
 * Everything that the content folder holds, read and validated. Whatever a file holds, nothing is
 * thrown: what cannot be read is a problem in the result.
 */
export function contentOf(files: readonly ContentFile[], settings: Settings): Content {
  const { entries, problems, lists } = entriesOf(files, settings.folder);
  const known = knownIn(files, entries);
  // Whether an id or picture exists is told by `missingWords`, which knows the text that names it.
  const sound = soundSchemas();
  const wellFormed = wellFormedSchemas();
  const readable = entries.filter(({ yaml }) => yaml.readable);
  const found = readable.flatMap((entry) =>
    schemaProblems(
      entry,
      sound[schemaName(entry)],
      missingWords(known, folderOf(entry, settings.folder)),
    ),
  );
  const data = readable.flatMap((entry): [Entry, unknown][] => {
    const parsed = wellFormed[schemaName(entry)].safeParse(entry.yaml.value);
    return parsed.success ? [[entry, parsed.data]] : [];
  });
  return {
    ...settings,
    files,
    entries,
    ...known,
    ...recordsOf(data),
    lists,
    problems: [...problems, ...found],
  };
}

function knownIn(files: readonly ContentFile[], entries: readonly Entry[]): Known {
  const english = entries.filter(({ edition }) => edition === 'en');
  const all = [...recordCollections, ...textCollections];
  const ids = all.map((collection) => {
    const own = english.filter((entry) => entry.collection === collection);
    return [collection, new Set(own.map(({ id }) => id))] as const;
  });
  const figures = entries.filter(({ collection }) => collection === 'figures');
  return {
    ids: new Map<Collection, ReadonlySet<string>>(ids),
    points: new Map(figures.map(({ id, yaml }) => [id, writtenPointKeys(yaml.value)])),
    paths: new Set(files.map(({ path }) => path)),
  };
}

function recordsOf(data: readonly (readonly [Entry, unknown])[]) {
  const map = (name: Entry['collection'], edition: Entry['edition'], text: boolean) =>
    new Map(
      data
        .filter(([entry]) => entry.collection === name && entry.edition === edition)
        .map(([{ id, body }, value]) => [
          id,
          text ? { data: value, body: body?.text ?? '', format: body?.format ?? 'md' } : value,
        ]),
    );
  const names = [...recordCollections, ...textCollections];
  const texts: readonly string[] = textCollections;
  // The schemas made these values; that each lands under its own collection is what `name` says.
  const records = Object.fromEntries(
    names.map((name) => [name, map(name, 'en', texts.includes(name))]),
  ) as unknown as Records;
  const chinese = map('articles', 'zh-hant', false) as ReadonlyMap<string, ArticleZhHant>;
  const site = data.find(([{ collection }]) => collection === 'site')?.[1] as Site | undefined;
  return { records, articlesZhHant: chinese, site };
}

/** The folder of an entry from the content folder: `articles/x`. */
function folderOf({ file }: Entry, content: string): string {
  return file.slice(content.length + 1, file.lastIndexOf('/'));
}

type Settings = Pick<Content, 'folder' | 'editionDate' | 'components' | 'firstDays'>;

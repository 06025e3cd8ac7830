import type { z } from 'zod';
import type { Entry } from '#lib/content/content.ts';
import { schemaName, soundSchemas } from '#lib/content/schema-of.ts';
import type { Edit } from '#lib/fixes/edit.ts';
import type { Renamed } from './renamed-record.ts';

/**
 * Every place in a record or in front matter that names a record which gets another id. The schemas
 * tell where ids stand; edits count in the whole text of the file.
 */
export function referencesTo(renamed: Renamed, entry: Entry, text: string): Edit[] {
  const { yaml, collection } = entry;
  if (!yaml.readable || collection === 'redirects') return [];
  const read = schemas[schemaName(entry)].safeParse(yaml.value, { reportInput: true });
  const issues = read.error?.issues ?? [];
  const named = issues.filter((issue) => names(issue, renamed)).map(({ path }) => path);
  const paths = collection === 'site' ? frontPagePaths(yaml.value, renamed) : named;
  return paths.flatMap((path) => {
    const { line, column } = yaml.place(path);
    const start = offsetAt(text, line) + column - 1;
    // A value may stand in quotation marks.
    const offset = start + (/["']/.test(text[start] ?? '') ? 1 : 0);
    if (!text.startsWith(renamed.old, offset)) return [];
    return [{ offset, length: renamed.old.length, text: renamed.next }];
  });
}

const schemas = soundSchemas();

function names(issue: z.core.$ZodIssue, { collection, old }: Renamed): boolean {
  if (issue.code !== 'custom' || typeof issue.input !== 'string') return false;
  const target: unknown = issue.params?.['target'];
  if (target === 'points') return collection === 'figures' && issue.input.startsWith(`${old}@`);
  return target === collection && issue.input === old;
}

/** `site.yaml` names figures and an article as plain text. */
function frontPagePaths(value: unknown, { collection, old }: Renamed): PropertyKey[][] {
  const front = (value as { frontPage?: FrontPage } | null)?.frontPage;
  const all: Named[] = [
    ...(front?.figures ?? []).map((written, index): Named => ({
      collection: 'figures',
      id: String(written).replace(/@.*$/s, ''),
      path: ['frontPage', 'figures', index],
    })),
    { collection: 'figures', id: front?.chart?.figure, path: ['frontPage', 'chart', 'figure'] },
    {
      collection: 'articles',
      id: front?.unknown?.article,
      path: ['frontPage', 'unknown', 'article'],
    },
  ];
  return all
    .filter((one) => one.collection === collection && one.id === old)
    .map(({ path }) => path);
}

function offsetAt(text: string, line: number): number {
  let offset = 0;
  for (let at = 1; at < line; at += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

interface Named {
  collection: Renamed['collection'];
  id: string | undefined;
  path: PropertyKey[];
}

interface FrontPage {
  figures?: unknown[];
  chart?: { figure?: string };
  unknown?: { article?: string };
}

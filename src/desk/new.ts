import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentOf } from '#lib/content/content-of.ts';
import { draftFile, draftPath } from '#lib/drafting/draft-file.ts';
import { draftKinds, type DraftKind } from '#lib/drafting/draft-kind.ts';
import type { Field } from '#lib/drafting/field.ts';
import { flagsIn, flagValues } from '#lib/drafting/flag.ts';
import { HELP, kindHelp } from '#lib/drafting/help.ts';
import { missingFlags, namedKind } from '#lib/drafting/missing.ts';
import { ID_PATTERN } from '#schemas/id.ts';
import { draftFields } from './draft-fields.ts';
import { draftProblems } from './draft-problems.ts';
import { dayInHongKong, editionDate } from './edition-date.ts';
import { askedId, askedKind, askedValues } from './questions.ts';
import { readContent } from './read-content.ts';

const ID_FORM = 'Write small letters and digits joined by single hyphens: `ai-sandbox`.';
const folder = process.env['HARBOUR_CONTENT'] || 'content';
const isAsking = process.stdin.isTTY === true && process.stdout.isTTY === true;

try {
  const { words, flags } = flagsIn(process.argv.slice(2));
  if (!flags.has('help')) await make(words, flags);
  else if (words.length === 0) console.log(HELP);
  else console.log(kindHelp(namedKind(words), draftFields(namedKind(words))));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function make(words: string[], flags: ReadonlyMap<string, readonly string[]>) {
  const kind = words.length === 0 && isAsking ? await askedKind() : namedKind(words);
  const fields = draftFields(kind);
  const today = dayOfToday();
  const { id, values } = await told(kind, fields, flags, today);
  if (!ID_PATTERN.test(id)) throw new Error(`\`${id}\` is no id. ${ID_FORM}`);
  const path = draftPath(kind, id);
  const text = draftFile(kind, fields, values);

  const problems = draftProblems({ folder, editionDate: today }, path, text);
  const said = problems.map(({ what, fix }) => `${what} ${fix}`.trimEnd());
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new Error(`Nothing was written.\n${said.join('\n')}`);
  }
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  // `wx` refuses to overwrite.
  writeFileSync(file, text, { flag: 'wx' });
  console.log([`Made \`${file}\`. Fill it in, then run \`npm run check\`.`, ...said].join('\n'));
}

/** What the flags say and, on a terminal, what is answered to questions about the rest. */
async function told(
  kind: DraftKind,
  fields: readonly Field[],
  flags: ReadonlyMap<string, readonly string[]>,
  today: string,
) {
  const { id, slug, ...others } = Object.fromEntries(flags);
  const given = {
    ...draftKinds[kind].given,
    ...(kind === 'article' && { published: today }),
    ...flagValues(new Map(Object.entries(others)), fields),
  };
  const named = (slug ?? id)?.at(-1);
  const missing = missingFlags(kind, named, given);
  if (missing === undefined) return { id: named ?? '', values: given };
  if (!isAsking) throw new Error(missing);
  const settings = { folder, editionDate: today, components: [] };
  const { ids } = contentOf(readContent(folder), settings);
  const values = await askedValues(kind, fields, given, ids);
  return { id: named ?? (await askedId(values, ids.get(draftKinds[kind].collection))), values };
}

function dayOfToday(): string {
  const given = process.env['HARBOUR_DATE'];
  const now = () => new Date();
  return given ? editionDate({ folder, given, now }) : dayInHongKong(now());
}

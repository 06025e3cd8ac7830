import { contentOf } from '#lib/content/content-of.ts';
import { renamePlan } from '#lib/rename/rename-plan.ts';
import { renamedRecord } from '#lib/rename/renamed-record.ts';
import { editionDate } from './edition-date.ts';
import { carryOut } from './carry-out.ts';
import { readContent } from './read-content.ts';

const HELP = `npm run rename <old> <new>

Gives an article, a page or a record another id: moves its folder or file, changes every reference to
it, and leads readers from the old address to the new one. Where two records share an id, write
\`figures/startups\`. Nothing is changed if anything stands in the way.`;

try {
  const [old, next, ...more] = process.argv.slice(2);
  if (old === undefined || old === '--help') console.log(HELP);
  else if (next === undefined || more.length > 0) throw new Error(`Write two ids.\n\n${HELP}`);
  else rename(old, next);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function rename(old: string, next: string) {
  const folder = (process.env['HARBOUR_CONTENT'] || 'content').replace(/\/+$/, '');
  const given = process.env['HARBOUR_DATE'];
  const date = editionDate({ folder, given, now: () => new Date() });
  const settings = { folder, editionDate: date, components: [] };
  const content = contentOf(readContent(folder), settings);
  const plan = renamePlan(content, renamedRecord(content, old, next));
  carryOut(folder, plan);
  const { from, to } = plan.move;
  console.log(`Moved \`${folder}/${from}\` to \`${folder}/${to}\`.`);
  for (const { path } of plan.texts) console.log(`Changed \`${folder}/${path}\`.`);
}

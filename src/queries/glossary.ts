import { textIn } from '#lib/editions/text.ts';
import { allNames } from '#lib/records/names.ts';
import { usersOf } from './links.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';
import { listedSources } from './sources.ts';

/** Every term with its definition. */
export const terms = once(async () => {
  const { addresses, edition } = await shell();
  return [...(await records()).glossary].map(([id, { definition, term }]) => ({
    id,
    name: textIn(edition, term),
    /** Its name in Chinese, on English pages. */
    chinese: edition === 'en' ? term['zh-hant'] : undefined,
    detail: textIn(edition, definition),
    href: addresses.of('term', id),
  }));
});

/** All that a term's page shows. */
export async function termPage(id: string) {
  const { addresses, edition } = await shell();
  const record = (await records()).glossary.get(id);
  if (!record) {
    throw new Error(`\`content/glossary/${id}.yaml\` does not exist. Run \`npm run check\`.`);
  }
  return {
    record,
    names: allNames(record),
    name: textIn(edition, record.term),
    definition: textIn(edition, record.definition),
    href: addresses.of('term', id),
    sources: await listedSources(record.sources),
    usedIn: await usersOf('glossary', id),
  };
}

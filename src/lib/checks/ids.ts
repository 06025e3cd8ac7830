import type { Content, Entry } from '#lib/content/content.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { ID_PATTERN } from '#schemas/id.ts';

/** File names that are no valid ids, and ids that two files share. */
export function ids({ entries, folder }: Content): Problem[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const { collection, id, edition, file } = entry;
    if (collection === 'site' || collection === 'redirects') return [];
    const at = { file, line: 1, column: 1 };
    const found: Problem[] = [];
    const key = `${collection}/${id.toLowerCase()}/${edition}`;
    const other = seen.get(key);
    seen.set(key, other ?? entry);
    if (other) {
      found.push(
        problem('HB008', at, `The file has the id of \`${other.file}\`.`, 'Keep one of the two.'),
      );
    }
    if (!ID_PATTERN.test(id)) {
      const name = file.slice(folder.length + 1);
      const what = `\`${name}\` gives the id \`${id}\`, which is not valid.`;
      found.push(problem('HB009', at, what, `Rename it to \`${validId(id)}\`.`));
    }
    if (collection === 'pages' && reserved.has(id)) {
      const what = `The address \`/${id}/\` is taken by a page of the site itself.`;
      found.push(problem('HB009', at, what, 'Give the folder another name.'));
    }
    return found;
  });
}

/** Addresses under which the site has pages or files of its own. */
const reserved = new Set(
  'articles changes corrections news explainers topics figures data organisations programmes sources glossary timeline search pagefind zh-hant'.split(
    ' ',
  ),
);

function validId(id: string): string {
  const plain = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain || 'some-name';
}

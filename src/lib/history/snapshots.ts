import { articleVersion, type ArticleVersion } from './article-version.ts';
import type { FileVersion } from './chains.ts';
import { ARTICLE, type Repository } from './repository.ts';
import type { Snapshot } from './shown.ts';

/** Every article as it stood after each commit that touched its words, oldest first, by its id. */
export function articleSnapshots({ files, textOf }: Repository): Map<string, Snapshot[]> {
  const chains = new Map(
    files.map(({ path, versions }) => [
      path,
      versions
        .filter(({ blob }, at) => at === 0 || blob !== versions[at - 1]?.blob)
        .map((one) => ({ ...one, version: () => read(one, textOf(one)) })),
    ]),
  );
  const found = new Map<string, Snapshot[]>();
  for (const [path, english] of chains) {
    const [, id, edition] = ARTICLE.exec(path) ?? [];
    if (id === undefined || edition !== 'en') continue;
    const folder = `articles/${id}/zh-hant`;
    const chinese = chains.get(`${folder}.md`) ?? chains.get(`${folder}.mdx`) ?? [];
    found.set(id, inOneRow(english, chinese));
  }
  return found;
}

function inOneRow(english: readonly Read[], chinese: readonly Read[]): Snapshot[] {
  const row: Snapshot[] = [];
  const commits = new Map([...english, ...chinese].map((one) => [one.commit, one.day]));
  let [en, zhHant]: (ArticleVersion | undefined)[] = [];
  for (const [commit, day] of [...commits].sort(([a], [b]) => a - b)) {
    en = versionAt(english, commit, en);
    zhHant = versionAt(chinese, commit, zhHant);
    row.push({ commit, day, en: en ?? REMOVED, zhHant });
  }
  return row;
}

/** What stands after a commit: its own version, if it has one, else what stood before. */
function versionAt(chain: readonly Read[], commit: number, before: ArticleVersion | undefined) {
  const own = chain.find((one) => one.commit === commit);
  return own ? own.version() : before;
}

function read({ path }: FileVersion, text: string | undefined): ArticleVersion | undefined {
  return text === undefined ? undefined : articleVersion(text, path);
}

/** While its file is removed, an article is as unseen as a draft. */
const REMOVED = articleVersion('', '');

type Read = FileVersion & { version: () => ArticleVersion | undefined };

import { addresses, type PageKind } from '#lib/addresses/address.ts';
import type { Content, Entry } from '#lib/content/content.ts';
import { listedAddresses } from '#lib/permalinks/list.ts';
import { pageOf, promisedAddresses } from '#lib/permalinks/promised.ts';
import { successor } from '#lib/permalinks/successor.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { redirectTable } from '#lib/redirects/table.ts';

/**
 * Addresses of `permalinks.txt` that the content holds no more and no redirect leads on, and those
 * that it holds and the list does not. A publication without the list has promised nothing.
 */
export function permalinks(content: Content): Problem[] {
  const text = content.lists.get('permalinks.txt');
  if (text === undefined) return [];
  const file = `${content.folder}/permalinks.txt`;
  const promised = new Set(promisedAddresses(content));
  const listed = listedAddresses(text);
  const known = new Set(listed.map(({ address }) => address));
  const table = redirectTable(content);
  const isUnsure = unsureIn(content);
  const gone = listed.filter(
    ({ address }) =>
      WELL_FORMED.test(address) &&
      !promised.has(address) &&
      !table.has(address) &&
      !table.has(pageOf(address)) &&
      !isUnsure(address),
  );
  const pages = new Set(gone.map(({ address }) => address).filter((one) => pageOf(one) === one));
  const lost = gone
    // A page takes its anchors with it, and one redirect leads all of them on.
    .filter(({ address }) => pages.has(address) || !pages.has(pageOf(address)))
    .map(({ address, line }) => {
      const to = successor(address, promised, known);
      return problem('HB051', { file, line, column: 1 }, ...words(content, address, to));
    });
  return [
    ...lost,
    ...unlisted(
      file,
      [...promised].filter((address) => !known.has(address)),
    ),
  ];
}

function words({ folder, records }: Content, address: string, to: string): [string, string] {
  const id = /^\/articles\/([^/]+)\/$/.exec(address)?.[1] ?? '';
  if (records.articles.get(id)?.data.draft) {
    const what = `\`${address}\` was published, and the article is a draft again.`;
    return [what, 'Take `draft` out, or take the article back with `withdrawn` and the reason.'];
  }
  const what = `\`${address}\` was published, and nothing is there any more.`;
  return [what, `Bring it back, or add to \`${folder}/redirects.yaml\`: \`${address}: ${to}\``];
}

function unlisted(file: string, missing: readonly string[]): Problem[] {
  const [first, ...more] = missing;
  if (first === undefined) return [];
  const others = more.length === 1 ? 'one more address' : `${more.length} more addresses`;
  const what =
    more.length === 0
      ? `\`${first}\` is not in the list of published addresses.`
      : `\`${first}\` and ${others} are not in the list of published addresses.`;
  return [problem('HB052', { file, line: 1, column: 1 }, what, 'Run `npm run check -- --fix`.')];
}

/**
 * Whether an address belongs to a file that cannot be read: that file's own fault is reported, and
 * it may well still hold the address. What such a file cites is not known either.
 */
function unsureIn({ entries, problems, records }: Content): (address: string) => boolean {
  const faulty = new Set(
    problems.filter(({ code }) => UNREAD.includes(code)).map(({ file }) => file),
  );
  const unread = entries.filter(
    (entry) => entry.edition === 'en' && (faulty.has(entry.file) || !isIn(records, entry)),
  );
  const { of, to } = addresses('/');
  const pages = new Set(
    unread.flatMap(({ collection, id }) => {
      const kind = kinds[collection];
      return kind ? [of(kind, id)] : [];
    }),
  );
  const mayCite = unread.some(({ collection }) => collection !== 'sources');
  const mayProfile = unread.some(({ collection }) => collection === 'articles');
  return (address) =>
    pages.has(address) ||
    pages.has(pageOf(address)) ||
    (mayCite && address.startsWith(to('sources'))) ||
    (mayProfile && address.startsWith(`${to('organisations')}`) && address.includes('#'));
}

function isIn(records: Content['records'], { collection, id }: Entry): boolean {
  if (collection === 'site' || collection === 'redirects') return true;
  return (records[collection] as ReadonlyMap<string, unknown>).has(id);
}

/** What is not of this form is reported as that. */
const WELL_FORMED = /^\/[^\s?]*$/;

const UNREAD: readonly string[] = ['HB001', 'HB002', 'HB010', 'HB011'];

/** The kind of page that each collection's records have. */
export const kinds: Partial<Record<Entry['collection'], PageKind>> = {
  articles: 'article',
  pages: 'page',
  figures: 'figure',
  sources: 'source',
  organisations: 'organisation',
  programmes: 'programme',
  events: 'event',
  glossary: 'term',
  topics: 'topic',
};

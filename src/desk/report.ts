import { claimsOfTexts, namesOf } from '#lib/checks/claims-of-texts.ts';
import { contentOf } from '#lib/content/content-of.ts';
import { articleReport, type ArticleReport } from '#lib/reports/article-report.ts';
import { sameDocuments } from '#lib/reports/same-documents.ts';
import { unusedRecords } from '#lib/reports/unused.ts';
import { usage as usageOf } from '#lib/usage/usage.ts';
import { readContent } from './read-content.ts';

const folder = process.env['HARBOUR_CONTENT'] || 'content';
/** An article that fewer others lead to is hard to come upon. */
const LINKS = 2;

// The day decides nothing here: drafts are counted as well.
const content = contentOf(readContent(folder), {
  folder,
  editionDate: '2000-01-01',
  components: [],
});
const { records } = content;
const texts = claimsOfTexts(content).filter(({ entry }) => entry.edition === 'en');
const usage = usageOf(
  records,
  new Map(texts.map(({ entry }) => [`${entry.collection}/${entry.id}`, entry.body.references])),
);
const context = { records, usage, names: namesOf(content) };
const reports = texts
  .flatMap(({ entry: { collection, id }, ...claims }) => {
    const data = collection === 'articles' ? records.articles.get(id)?.data : undefined;
    return data ? [articleReport({ id, data, claims }, context)] : [];
  })
  .sort((a, b) => a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id));

const HEAD = 'kind words grade ties cited sources original silences linked'.split(' ');
console.log(`${''.padEnd(36)}${HEAD.map((name) => name.padStart(10)).join('')}`);
for (const one of reports) {
  console.log(
    `${one.id.padEnd(36)}${cells(one)
      .map((cell) => String(cell).padStart(10))
      .join('')}`,
  );
}
const words = reports.reduce((sum, one) => sum + one.words, 0);
const silences = reports.reduce((sum, one) => sum + one.silences, 0);
console.log(
  `\n${reports.length} articles, ${words} words, ${silences} without a source but with a reason.`,
);
list(
  `Linked from fewer than ${LINKS} other articles`,
  reports.filter((one) => one.linkedFrom < LINKS).map(({ id }) => id),
);
list('Documents with two records', sameDocuments(records));
list('Used by no text and no record', unusedRecords(records, usage));

function cells({
  citations,
  kind,
  level,
  linkedFrom,
  original,
  silences: n,
  sources,
  ties,
  words: w,
}: ArticleReport) {
  return [kind, w, level ?? '', ties, citations, sources, original, n, linkedFrom];
}

function list(title: string, ids: string[]) {
  console.log(`${title}: ${ids.length === 0 ? 'none' : ids.join(', ')}.`);
}

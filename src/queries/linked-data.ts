import { curled } from '#lib/editions/punctuation.ts';
import { textIn } from '#lib/editions/text.ts';
import { articleData } from '#lib/linked-data/article.ts';
import { catalogueData, datasetData } from '#lib/linked-data/dataset.ts';
import { organisationData } from '#lib/linked-data/organisation.ts';
import { siteData } from '#lib/linked-data/publication.ts';
import { glossaryData, termData } from '#lib/linked-data/term.ts';
import type { Source } from '#schemas/source.ts';
import { figureRecord } from './figures.ts';
import { linksTo } from './links.ts';
import { records, textReferences } from './records.ts';
import { shell } from './shell.ts';

/** What machines read of an article: the sources that its words cite, each once, in their order. */
export async function articleLinkedData(id: string) {
  const known = await records();
  const frame = await shell();
  const data = known.articles.get(id)?.data;
  if (!data) throw new Error(`\`content/articles/${id}\` is not in this edition.`);
  const citations = (await textReferences()).get(`articles/${id}`)?.citations ?? [];
  return articleData(
    {
      data,
      title: curled(data.title),
      standfirst: data.withdrawn
        ? `${frame.words.article.withdrawn}. ${data.withdrawn}`
        : curled(data.standfirst),
      href: frame.addresses.of('article', id),
      image: frame.addresses.of('shareCard', `article-${id}`),
      sources: data.withdrawn ? [] : await sourcesBy(citations.map(({ source }) => source)),
      section: (await linksTo('topics', data.topics.slice(0, 1)))[0]?.name ?? '',
      about: await linksTo('organisations', data.organisations),
      authors: data.authors.flatMap((author) => {
        const record = known.authors.get(author);
        return record ? [textIn(frame.edition, record.name)] : [];
      }),
    },
    frame,
  );
}

export async function figureLinkedData(id: string) {
  const figure = await figureRecord(id);
  const ids = figure.points.flatMap(({ sources }) => sources.map((source) => source.id));
  return datasetData(id, figure, await sourcesBy(ids), await shell());
}

export async function organisationLinkedData(id: string) {
  const record = (await records()).organisations.get(id);
  if (!record) throw new Error(`\`content/organisations/${id}.yaml\` does not exist.`);
  const frame = await shell();
  const [parent] = record.parent ? await linksTo('organisations', [record.parent]) : [];
  return organisationData(record, { href: frame.addresses.of('organisation', id), parent }, frame);
}

export async function termLinkedData(id: string) {
  const record = (await records()).glossary.get(id);
  if (!record) throw new Error(`\`content/glossary/${id}.yaml\` does not exist.`);
  return termData(id, record, await shell());
}

export const siteLinkedData = async () => siteData(await shell());
export const catalogueLinkedData = async () => catalogueData(await shell());
export const glossaryLinkedData = async () => glossaryData(await shell());

async function sourcesBy(ids: readonly string[]): Promise<Source[]> {
  const { sources } = await records();
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

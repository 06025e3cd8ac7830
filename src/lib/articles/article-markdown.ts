import { stringify } from 'yaml';
import { sourcingWords } from '#i18n/sourcing.ts';
import { words } from '#i18n/words.ts';
import { printedDate } from '#lib/dates/day.ts';
import { curled } from '#lib/editions/punctuation.ts';
import type { Text } from '#lib/records/records.ts';
import { escaped } from '#lib/references/plain-link.ts';
import { markdownTwin } from '#lib/references/markdown-twin.ts';
import type { NumberedCitation, ResolveContext } from '#lib/references/resolve.ts';
import type { Shell } from '#lib/site/shell.ts';
import { listedSource } from '#lib/sources/reference-list.ts';
import type { Article } from '#schemas/article.ts';

/** An article as a Markdown file of its own: front matter, text, corrections and numbered sources. */
export function articleMarkdown(
  id: string,
  article: Text<Article>,
  context: ResolveContext,
  { licence, url }: Pick<Shell, 'licence' | 'url'>,
): string {
  const { addresses, edition } = context;
  const { data } = article;
  const { article: terms } = words(edition);
  const { citations, markdown } = data.withdrawn
    ? { citations: [], markdown: `**${terms.withdrawn}.** ${data.withdrawn}\n` }
    : markdownTwin(article, context, url);
  const front = stringify(
    {
      title: curled(data.title),
      ...(!data.withdrawn && { standfirst: curled(data.standfirst) }),
      published: data.published,
      ...(data.updated && { updated: data.updated }),
      canonical: url + addresses.of('article', id),
      licence: `${licence.name} (${licence.url})`,
    },
    { lineWidth: 0 },
  );
  const points = data.withdrawn ? [] : (data.keyPoints ?? []).map((point) => `- ${curled(point)}`);
  const corrections = data.corrections.map(
    ({ date, noticed, right, why, wrong }) =>
      `- ${printedDate(date, edition)}. ${terms.was}: ${wrong} ${terms.is}: ${right} ${terms.why}: ${why}${noticed ? ` ${sourcingWords[edition].noticed}: ${noticed}` : ''}`,
  );
  const sources = citations.map((citation) => sourceLine(citation, context, url));
  const blocks = [
    `---\n${front}---`,
    `# ${escaped(curled(data.title))}`,
    ...(data.withdrawn ? [] : [curled(data.standfirst)]),
    ...section(terms.keyPoints, points),
    markdown.trimEnd(),
    ...section(terms.corrections, corrections),
    ...section(terms.sources, sources),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, lines.join('\n')] : [];
}

function sourceLine(
  { at, number, source: id }: NumberedCitation,
  context: ResolveContext,
  origin: string,
): string {
  const record = context.records.sources.get(id);
  if (!record) throw new Error(`\`source:${id}\` names a source that has no record.`);
  const { archived, href, label, published, title, url } = listedSource(id, record, context);
  const parts = [
    `[${escaped(title)}](${url ?? origin + href})`,
    published,
    label,
    ...at,
    ...(archived ? [`[${words(context.edition).article.archived}](${archived})`] : []),
  ];
  return `${number}. ${parts.join('. ')}.`;
}

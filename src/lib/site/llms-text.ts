import type { ListedArticle } from '#lib/articles/listed.ts';
import { sections, furtherSections, type Shell } from './shell.ts';

/** The site in plain words for language models: its sections, its articles as Markdown, its data. */
export function llmsText(
  { addresses, description, licence, name, pages: texts, url, words }: Shell,
  { explainers, news }: { explainers: readonly ListedArticle[]; news: readonly ListedArticle[] },
): string {
  const line = (title: string, href: string, more = '') =>
    `- [${title}](${url}${href})${more && `: ${more}`}`;
  const article = ({ id, standfirst, title }: ListedArticle) =>
    line(title, addresses.of('articleMarkdown', id), standfirst);
  const pages = [...sections.map(({ page }) => page), ...furtherSections];
  const blocks = [
    [`# ${name}`],
    [`> ${description}`],
    [`${words.site.licence(licence.name)} ${licence.url}`],
    [`## ${words.sections.explainers}`],
    explainers.map(article),
    ...(news.length > 0 ? [[`## ${words.sections.news}`], news.map(article)] : []),
    [`## ${words.sections.figures}`],
    [
      line(words.site.dataPackage, addresses.to('dataPackage')),
      line(words.sections.figures, addresses.to('figures')),
    ],
    [`## ${words.site.sections}`],
    [
      ...pages.map((page) => line(words.sections[page], addresses.to(page))),
      ...texts.map((page) => line(page.name, page.href)),
    ],
    [`## ${words.site.feed}`],
    [
      line(words.site.feed, addresses.to('feed')),
      line(words.site.changesFeed, addresses.to('changes')),
    ],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

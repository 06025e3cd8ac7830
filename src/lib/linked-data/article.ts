import type { Article, NewsArticle, WithContext } from 'schema-dts';
import type { Edition } from '#i18n/editions.ts';
import type { Link } from '#lib/site/shell.ts';
import type { Article as ArticleRecord } from '#schemas/article.ts';
import type { Source } from '#schemas/source.ts';
import { correctionData } from './correction.ts';
import { publisher, type Publication } from './publication.ts';
import { citedWork } from './source.ts';

/** An article with what it cites, in the order given, what it is about, and its corrections. */
export function articleData(
  article: ArticleOnPage,
  publication: Publication & { edition: Edition },
): WithContext<Article | NewsArticle> {
  const { data, title, standfirst, href, image, sources, section, about, authors } = article;
  const { addresses, edition, lang, licence, url } = publication;
  const page = url + href;
  const isNews = data.kind === 'news';
  return {
    '@context': 'https://schema.org',
    '@type': isNews ? 'NewsArticle' : 'Article',
    '@id': `${page}#_article`,
    headline: title,
    description: standfirst,
    url: page,
    mainEntityOfPage: page,
    image: url + image,
    inLanguage: lang,
    isAccessibleForFree: true,
    license: licence.url,
    datePublished: data.published,
    dateModified: data.updated ?? data.published,
    ...(data.happened && { temporalCoverage: data.happened }),
    ...(data.place && { contentLocation: data.place }),
    ...(data.withdrawn && { creativeWorkStatus: 'Withdrawn' }),
    articleSection: section,
    author: authors.map((name) => ({
      '@type': 'Organization',
      name,
      url: url + addresses.to('about'),
    })),
    publisher: publisher(publication),
    ...(about.length > 0 && {
      about: about.map(({ href: where, name }) => ({
        '@type': 'Organization' as const,
        name,
        url: url + where,
      })),
    }),
    ...(sources.length > 0 && { citation: sources.map(citedWork) }),
    ...(data.corrections.length > 0 && {
      correction: data.corrections.map((one) => correctionData(one, edition)),
    }),
  };
}

export interface ArticleOnPage {
  data: ArticleRecord;
  title: string;
  standfirst: string;
  href: string;
  /** The address of its share card. */
  image: string;
  /** What it cites, in order. */
  sources: readonly Source[];
  /** The name of its first topic. */
  section: string;
  /** The organisations that it is about. */
  about: readonly Link[];
  authors: readonly string[];
}

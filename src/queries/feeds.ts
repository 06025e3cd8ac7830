import { getRssString } from '@astrojs/rss';
import type { ListedArticle } from '#lib/articles/listed.ts';
import { explainers, news } from './articles.ts';
import { shell } from './shell.ts';
import { topicPage } from './topics.ts';

/** The feed of everything that was put out, newest first. */
export async function feed(): Promise<string> {
  const { addresses, description, name } = await shell();
  return rss(name, description, addresses.to('home'), [...(await explainers()), ...(await news())]);
}

/** The feed of one topic. */
export async function topicFeed(id: string): Promise<string> {
  const { articles, href, name, summary } = await topicPage(id);
  return rss(`${(await shell()).name}: ${name}`, summary, href, articles);
}

async function rss(title: string, description: string, path: string, articles: ListedArticle[]) {
  const { lang, url } = await shell();
  return getRssString({
    title,
    description,
    site: url + path,
    trailingSlash: true,
    items: articles
      .toSorted((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id))
      .map(({ href, published, standfirst, title: headline, topic }) => ({
        title: headline,
        link: url + href,
        description: standfirst,
        // Noon in Hong Kong: the day stays the same in every reader's time zone but the farthest.
        pubDate: new Date(`${published}T12:00:00+08:00`),
        categories: [topic.name],
      })),
    customData: `<language>${lang}</language>`,
  });
}

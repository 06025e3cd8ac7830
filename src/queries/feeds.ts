import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { sourcingWords } from '#i18n/sourcing.ts';
import type { ListedArticle } from '#lib/articles/listed.ts';
import { changeItem } from '#lib/feeds/change-item.ts';
import { noon } from '#lib/feeds/noon.ts';
import { explainers, news, withdrawnArticles } from './articles.ts';
import { changes, corrections } from './changes.ts';
import { articleFullText } from './full-text.ts';
import { shell } from './shell.ts';
import { topicPage } from './topics.ts';

/** The feed of everything that was put out, newest first. */
export async function feed(): Promise<string> {
  const { addresses, description, name } = await shell();
  // Who has read what was taken back learns of it.
  const articles = [...(await explainers()), ...(await news()), ...(await withdrawnArticles())];
  const [home, own] = [addresses.to('home'), addresses.to('feed')];
  return rss({ title: name, description, home, own, items: await items(articles) });
}

/** The feed of one topic. */
export async function topicFeed(id: string): Promise<string> {
  const { addresses, name } = await shell();
  const topic = await topicPage(id);
  return rss({
    title: `${name}: ${topic.name}`,
    description: topic.summary,
    home: topic.href,
    own: addresses.of('topicFeed', id),
    items: await items(topic.articles),
  });
}

/** The feed of mistakes that were mended, newest first. */
export async function correctionsFeed(): Promise<string> {
  const { addresses, edition, name, url, words } = await shell();
  const [home, own] = [addresses.to('corrections'), addresses.to('correctionsFeed')];
  const all = await corrections();
  return rss({
    title: `${name}: ${words.sections.corrections}`,
    description: sourcingWords[edition].correctionsIntro,
    home,
    own,
    items: all.map((one) => changeItem(one, all, { edition, url })),
  });
}

/** The feed of what was corrected or changed, newest first. */
export async function changesFeed(): Promise<string> {
  const { addresses, edition, name, url, words } = await shell();
  const [home, own] = [addresses.to('home'), addresses.to('changes')];
  const all = await changes();
  return rss({
    title: `${name}: ${words.site.changesFeed}`,
    description: words.site.changesFeedText,
    home,
    own,
    items: all.map((change) => changeItem(change, all, { edition, url })),
  });
}

async function items(articles: readonly ListedArticle[]): Promise<RSSFeedItem[]> {
  const { url, words } = await shell();
  const sorted = articles.toSorted(
    (a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id),
  );
  return Promise.all(
    sorted.map(async ({ href, id, published, standfirst, title, topic, withdrawn }) => ({
      title: withdrawn ? `${words.article.withdrawn}: ${title}` : title,
      link: url + href,
      description: standfirst,
      content: await articleFullText(id),
      pubDate: noon(published),
      categories: [topic.name],
    })),
  );
}

async function rss({ description, home, items, own, title }: Feed): Promise<string> {
  const { lang, url } = await shell();
  return getRssString({
    title,
    description,
    site: url + home,
    trailingSlash: true,
    items,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${lang}</language><atom:link href="${url + own}" rel="self" type="application/rss+xml"/>`,
  });
}

interface Feed {
  title: string;
  description: string;
  /** The page that it is the feed of, and its own address. */
  home: string;
  own: string;
  items: RSSFeedItem[];
}

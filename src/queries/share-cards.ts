import { drawCard } from 'virtual:harbour/share-cards';
import { kickerOf, liveries } from '#lib/articles/listed.ts';
import { facadePaths } from '#lib/facade/paths.ts';
import { latestPoint } from '#lib/figures/point.ts';
import {
  commonCard,
  spokenCard,
  type ShareCard,
  type SharedPicture,
} from '#lib/share-cards/share-card.ts';
import { reported } from '#lib/sources/reported.ts';
import type { Figure } from '#schemas/figure.ts';
import { explainers, news, withdrawnArticles } from './articles.ts';
import { figures } from './figures.ts';
import { ledgers } from './ledger.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';
import { topics } from './topics.ts';

/** Every share card by its name: home, topics, articles, figures, and one for all other pages. */
export const shareCards = once(async (): Promise<ReadonlyMap<string, ShareCard>> => {
  const frame = await shell();
  const { edition, words } = frame;
  const facades = await ledgers();
  const known = await records();
  const common = commonCard(frame);
  const { wordmark } = common;
  const cards: ShareCard[] = [
    common,
    ...(await topics()).map((topic) => ({
      name: `topic-${topic.id}`,
      livery: 'data' as const,
      kicker: words.kinds.topic,
      title: topic.name,
      detail: topic.summary,
      wordmark,
    })),
    ...[...(await explainers()), ...(await news()), ...(await withdrawnArticles())].map(
      (article) => {
        const facade = article.withdrawn ? undefined : facades.get(article.id)?.facade;
        return {
          name: `article-${article.id}`,
          livery: liveries[article.kind],
          kicker: article.withdrawn ? words.article.withdrawn : kickerOf(article, edition),
          title: article.title,
          wordmark,
          ...(facade && { facade: facadePaths(facade) }),
        };
      },
    ),
    // `latest` is measured or absent: what is promised, claimed or untraced is on no card.
    ...(await figures()).map(({ id, label, latest, scope }) => {
      const point = latest && latestPoint(known.figures.get(id) as Figure);
      const said = point && reported(point, known.sources, edition);
      return {
        name: `figure-${id}`,
        livery: 'data' as const,
        kicker: words.kinds.figure,
        title: label,
        detail: [scope, latest?.period, said].filter(Boolean).join(' · '),
        wordmark,
        ...(latest && { value: latest.value }),
      };
    }),
  ];
  return new Map(cards.map((card) => [card.name, card]));
});

/** How a page names its card; pages without one of their own show the common one. */
export async function sharedPicture(name: string): Promise<SharedPicture> {
  const { addresses } = await shell();
  const card = (await shareCards()).get(name);
  if (!card) throw new Error(`There is no share card \`${name}\`.`);
  return { href: addresses.of('shareCard', name), alt: spokenCard(card) };
}

/** A card's picture. */
export async function drawnShareCard(name: string) {
  const card = (await shareCards()).get(name);
  if (!card) throw new Error(`There is no share card \`${name}\`.`);
  return drawCard(card);
}

import { textIn } from '#lib/editions/text.ts';
import { articlesOfTopic } from './articles.ts';
import { eventsOf } from './events.ts';
import { figures } from './figures.ts';
import { usersOf } from './links.ts';
import { once } from './once.ts';
import { profileLinks } from './organisations.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';

/** Every topic in the menu's order. */
export const topics = once(async () => {
  const { addresses, edition } = await shell();
  return [...(await records()).topics]
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, { name, summary }]) => ({
      id,
      name: textIn(edition, name),
      summary: textIn(edition, summary),
      href: addresses.of('topic', id),
      feed: addresses.of('topicFeed', id),
    }));
});

const EVENTS_SHOWN = 12;

/** All that a topic's page shows. */
export async function topicPage(id: string) {
  const topic = (await topics()).find((one) => one.id === id);
  if (!topic) throw new Error(`\`content/topics/${id}.yaml\` does not exist.`);
  return {
    ...topic,
    articles: await articlesOfTopic(id),
    figures: await figuresOf(id),
    profiles: await profileLinks(id),
    programmes: await usersOf('topics', id, 'programmes'),
    events: (await eventsOf('topics', id)).slice(0, EVENTS_SHOWN),
  };
}

/** Those that most articles use come first. */
async function figuresOf(topic: string) {
  const ofTopic = (await figures()).filter((figure) => figure.topics.includes(topic));
  const used = await Promise.all(
    ofTopic.map(async (figure) => ({
      figure,
      by: (await usersOf('figures', figure.id, 'articles')).length,
    })),
  );
  return used.toSorted((a, b) => b.by - a.by).map(({ figure }) => figure);
}

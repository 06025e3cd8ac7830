import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import type { Correction } from '#schemas/correction.ts';
import { noon } from './noon.ts';

/** A change or correction as an entry of its feed; `all` are the changes among which it stands, newest first. */
export function changeItem(
  change: FedChange,
  all: readonly FedChange[],
  { edition, url }: { edition: Edition; url: string },
): ChangeItem {
  const { article, changes } = words(edition);
  const { correction, day, href, name, note } = change;
  const title = `${correction ? changes.corrected : changes.changed}: ${name}`;
  const description = correction
    ? `${article.was}: ${correction.wrong} ${article.is}: ${correction.right} ${article.why}: ${correction.why}`
    : note;
  const page = url + href;
  return {
    title,
    link: page,
    description,
    pubDate: noon(day),
    // The page alone would be the same for two changes of it.
    customData: `<guid isPermaLink="false">${page}#${day}-${numberOf(change, all)}</guid>`,
  };
}

/** From 1 among those of one page and day, the oldest first: a later change leaves it as it is. */
function numberOf(change: FedChange, all: readonly FedChange[]): number {
  const like = all.filter(({ day, href }) => day === change.day && href === change.href);
  return like.length - like.indexOf(change);
}

export interface FedChange {
  name: string;
  href: string;
  day: string;
  note: string;
  correction: Correction | undefined;
}

interface ChangeItem {
  title: string;
  link: string;
  description: string;
  pubDate: Date;
  customData: string;
}

import { editionDate } from 'virtual:harbour/edition';
import { site } from 'virtual:harbour/site';
import { editions, type Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { addresses } from '#lib/addresses/address.ts';
import { curled } from '#lib/editions/punctuation.ts';
import { textIn } from '#lib/editions/text.ts';
import { contactLink } from '#lib/site/contact.ts';
import { houseOrder } from '#lib/site/house-order.ts';
import type { Shell } from '#lib/site/shell.ts';
import { once } from './once.ts';
import { records } from './records.ts';

/** What every page's frame needs: names, addresses, menu, edition date. */
export const shell = once(async (): Promise<Shell> => {
  const edition: Edition = 'en';
  const to = addresses(site.base, edition);
  const { pages, topics } = await records();
  const contact = contactLink(site.contact);
  return {
    edition,
    lang: editions[edition].lang,
    words: words(edition),
    addresses: to,
    name: textIn(edition, site.name),
    ...(site.name['zh-hant'] && { otherName: site.name['zh-hant'] }),
    description: textIn(edition, site.description),
    url: site.url.replace(/\/$/, ''),
    licence: site.licences.words,
    ...(site.repository && { repository: site.repository }),
    editionDate,
    topics: [...topics]
      .toSorted(([, a], [, b]) => a.order - b.order)
      .map(([id, { name }]) => ({ name: textIn(edition, name), href: to.of('topic', id) })),
    pages: houseOrder(pages)
      .filter(([id]) => id !== 'about')
      .map(([id, { data }]) => ({ id, name: curled(data.title), href: to.of('page', id) })),
    ...(contact && { contact }),
  };
});

import type { CreativeWork } from 'schema-dts';
import type { Source } from '#schemas/source.ts';

/** A source as what something cites: its title, who put it out and when, and where to read it. */
export function citedWork({ date, publisher, title, url }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(date && { datePublished: date }),
    ...(url && { url }),
  };
}

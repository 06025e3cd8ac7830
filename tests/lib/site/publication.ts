import { words } from '#i18n/words.ts';
import { addresses } from '#lib/addresses/address.ts';
import type { Shell } from '#lib/site/shell.ts';

/** What the frame of every page knows of a small publication. */
export const publication: Shell = {
  edition: 'en',
  lang: 'en',
  words: words('en'),
  addresses: addresses('/'),
  name: 'Harbour',
  otherName: '港智',
  description: 'Numbers with sources.',
  url: 'https://harbour.example',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  editionDate: '2026-11-22',
  topics: [],
  pages: [],
};

import type { Edition } from '#i18n/editions.ts';
import type { Words } from '#i18n/words.ts';
import type { Addresses } from '#lib/addresses/address.ts';
import type { Site } from '#schemas/site.ts';
import type { ContactLink } from './contact.ts';

/** What the frame of every page needs, whatever the page is about. */
export interface Shell {
  edition: Edition;
  /** The language tag of `<html>`, the same on every page of the edition. */
  lang: string;
  words: Words;
  addresses: Addresses;
  /** The publication's name in the edition's language and in the other one. */
  name: string;
  otherName?: string;
  description: string;
  /** The address without the base path and without a slash at its end. */
  url: string;
  licence: Site['licences']['words'];
  repository?: string;
  editionDate: string;
  topics: Link[];
  /** The pages that editors write, in their order, but for `about`, which is a section. */
  pages: HousePage[];
  /** How readers reach the desk, once the publication has set it. */
  contact?: ContactLink;
}

export interface HousePage extends Link {
  id: string;
}

export interface Link {
  name: string;
  href: string;
}

/** The sections of the menu, in order; the colour of each is its livery. */
export const sections = [
  { page: 'news', livery: 'news' },
  { page: 'explainers', livery: 'explainer' },
  { page: 'figures', livery: 'data' },
  { page: 'organisations', livery: 'data' },
  { page: 'timeline', livery: 'data' },
] as const;

/** What the menu on small screens and the foot of each page list besides. */
export const furtherSections = [
  'programmes',
  'glossary',
  'sources',
  'corrections',
  'about',
] as const;

export type Section = (typeof sections)[number]['page'] | (typeof furtherSections)[number];
export type Livery = 'news' | 'explainer' | 'data';

/** The utility class that sets the colour of a page, a kicker or a block. Written out for Tailwind. */
export const liveryClass = {
  news: 'livery-news',
  explainer: 'livery-explainer',
  data: 'livery-data',
} as const satisfies Record<Livery, string>;

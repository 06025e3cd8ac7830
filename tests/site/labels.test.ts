import { expect, it } from 'vitest';
import { en } from '#i18n/en.ts';
import { sourceLabel } from '#lib/sources/label.ts';
import { speakers } from '#schemas/source.ts';
import { DIST, pagesOf, site } from './built-site.ts';

const page = pagesOf(DIST).find(({ address }) => address === `${site.base}labels/`);
const explained = [...(page?.document.querySelectorAll('.prose :is(strong, em)') ?? [])].map(
  (label) => (label.textContent ?? '').replace(/[:,.]$/, '').toLowerCase(),
);

it.each([
  ['scope of a figure', Object.values(en.figure.scopes)],
  ['status of a value', Object.values(en.figure.status)],
  ['way of counting', Object.values(en.figure.counts)],
  ['state of a programme', Object.values(en.programme.statuses)],
  [
    'speaker of a source',
    speakers.map((speaker) => sourceLabel({ speaker, form: 'original' }, 'en')),
  ],
  ['kind of nothing', [en.programme.notPublished, en.programme.notFound]],
])('every %s that readers see is explained', (_, labels) => {
  const missing = labels.filter((label) => label && !explained.includes(label.toLowerCase()));
  expect(missing).toEqual([]);
});

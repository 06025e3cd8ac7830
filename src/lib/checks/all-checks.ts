import type { Content } from '#lib/content/content.ts';
import type { ProblemCode } from '#lib/problems/catalogue.ts';
import { sortedProblems, type Problem } from '#lib/problems/problem.ts';
import { allowedHtml } from './allowed-html.ts';
import { allowedMdx } from './allowed-mdx.ts';
import { articleDays } from './article-days.ts';
import { articleKinds } from './article-kinds.ts';
import { articleLinks } from './article-links.ts';
import { changesBetweenPoints } from './changes-between-points.ts';
import { contact } from './contact.ts';
import { figurePoints } from './figure-points.ts';
import { firstDays } from './first-days.ts';
import { frontNumbers } from './front-numbers.ts';
import { frontPage } from './front-page.ts';
import { headings } from './headings.ts';
import { ids } from './ids.ts';
import { linkAddresses } from './link-addresses.ts';
import { lists } from './lists.ts';
import { markdownSlips } from './markdown-slips.ts';
import { permalinks } from './permalinks.ts';
import { overdueFigures } from './overdue-figures.ts';
import { pictures } from './pictures.ts';
import { placesOfReferences } from './places-of-references.ts';
import { realDays } from './real-days.ts';
import { redirects } from './redirects.ts';
import { requiredFiles } from './required-files.ts';
import { strayFiles } from './stray-files.ts';
import { tables } from './tables.ts';
import { tiedWords } from './tied-words.ts';
import { translations } from './translations.ts';
import { unsourcedNumbers } from './unsourced-numbers.ts';
import { wordsReferences } from './words-references.ts';

/** All problems of the content, in order of file, line and column. */
export function allProblems(content: Content): Problem[] {
  const all = [...content.problems, ...checks.flatMap((check) => check(content))];
  // A day like 2025-13-01 has the wrong form too; that it does not exist says more.
  const days = new Set(all.filter(({ code }) => code === 'HB006').map(spotName));
  // Where a link is broken, so is the tie or citation of its number.
  const slips = new Set(all.filter(({ code }) => SLIPS.has(code)).map(lineName));
  return sortedProblems(
    all.filter(
      (one) =>
        !(one.code === 'HB005' && days.has(spotName(one))) &&
        !(UNSOURCED.has(one.code) && slips.has(lineName(one))),
    ),
  );
}

const SLIPS = new Set<ProblemCode>(['HB029', 'HB031', 'HB032', 'HB033', 'HB036']);
const UNSOURCED = new Set<ProblemCode>(['HB056', 'HB057']);

function lineName({ file, line }: Problem): string {
  return `${file}:${line}`;
}

function spotName(one: Problem): string {
  return `${lineName(one)}:${one.column}`;
}

const checks: readonly ((content: Content) => Problem[])[] = [
  strayFiles,
  ids,
  requiredFiles,
  realDays,
  figurePoints,
  wordsReferences,
  changesBetweenPoints,
  placesOfReferences,
  headings,
  pictures,
  linkAddresses,
  markdownSlips,
  tables,
  allowedHtml,
  allowedMdx,
  articleKinds,
  articleDays,
  firstDays,
  articleLinks,
  translations,
  lists,
  permalinks,
  redirects,
  frontPage,
  contact,
  frontNumbers,
  tiedWords,
  unsourcedNumbers,
  overdueFigures,
];

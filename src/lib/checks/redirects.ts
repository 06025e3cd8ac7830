import type { Content } from '#lib/content/content.ts';
import { pageOf } from '#lib/permalinks/promised.ts';
import { didYouMean } from '#lib/problems/nearest.ts';
import { problem, type Problem, type Spot } from '#lib/problems/problem.ts';
import { livingAddresses } from '#lib/redirects/living.ts';
import { redirectTable } from '#lib/redirects/table.ts';
import { redirectsSchema } from '#schemas/redirects.ts';

/**
 * Redirects that lead in a circle, through another redirect or to nowhere, and those of an address
 * at which there is something, whose readers would never be led on.
 */
export function redirects(content: Content): Problem[] {
  const entry = content.entries.find(({ collection }) => collection === 'redirects');
  const table = redirectTable(content);
  if (!entry || table.size === 0) return [];
  const living = livingAddresses(content);
  return [...table].flatMap(([from, to]) => {
    // What is not of the form of addresses is reported as that.
    if (!redirectsSchema.safeParse({ [from]: to }).success) return [];
    const at = { file: entry.file, ...entry.yaml.place([from], 'value') };
    const found = living.has(from) || PAGE_NUMBER.test(from) ? livingFault(from, at) : undefined;
    const fault = found ?? stepFault(from, to, table, at) ?? endFault(from, to, living, at);
    return fault ? [fault] : [];
  });
}

/** Further pages of a list come and go. */
const PAGE_NUMBER = /^\/(news|explainers|sources)\/\d+\/$/;

function livingFault(from: string, at: Spot): Problem {
  const what = `There is a page at \`${from}\`, so that nobody would be led on.`;
  const anchor = `There is something at \`${from}\`, so that nobody would be led on.`;
  return problem('HB048', at, from.includes('#') ? anchor : what, 'Remove the line.');
}

function stepFault(from: string, to: string, table: Table, at: Spot): Problem | undefined {
  const second = led(to, table);
  if (pageOf(to) === from || to === from) {
    return problem('HB048', at, `\`${from}\` leads to itself.`, 'Remove it.');
  }
  if (second === undefined) return undefined;
  if (second === from || pageOf(second) === from) {
    const what = `\`${from}\` and \`${pageOf(to)}\` lead to each other.`;
    return problem('HB048', at, what, 'Remove one of the two.');
  }
  const what = `\`${from}\` leads to \`${to}\`, which is itself redirected.`;
  const end = lastOf(second, table);
  if (end !== undefined) return problem('HB048', at, what, `Write \`${end}\`.`);
  return problem('HB048', at, `\`${from}\` leads into a circle.`, 'Remove one of its lines.');
}

function endFault(
  from: string,
  to: string,
  living: ReadonlySet<string>,
  at: Spot,
): Problem | undefined {
  if (!living.has(to)) {
    const what = `\`${from}\` leads to \`${to}\`, where nothing is.`;
    return problem('HB048', at, what, didYouMean(to, living, 'Name an address that exists.'));
  }
  if (!from.includes('#') || pageOf(from) === pageOf(to)) return undefined;
  if (living.has(pageOf(from))) {
    const what = `\`${from}\` is part of a page that stays, and only a place on that page can follow it.`;
    const fix = `Keep the heading with a sentence that links there, or write \`${pageOf(from)}\`.`;
    return problem('HB048', at, what, fix);
  }
  const what = `The page of \`${from}\` is gone, and its own redirect takes its anchors along.`;
  return problem('HB048', at, what, `Write \`${pageOf(from)}: ${pageOf(to)}\` instead.`);
}

/** Where an address leads in one step; a page takes its anchors along. */
function led(address: string, table: Table): string | undefined {
  return table.get(address) ?? table.get(pageOf(address));
}

/** The end of a chain, or nothing if it is a circle. */
function lastOf(address: string, table: Table): string | undefined {
  let last = address;
  for (let steps = 0; steps <= table.size; steps += 1) {
    const next = led(last, table);
    if (next === undefined) return last;
    last = next;
  }
  return undefined;
}

type Table = ReadonlyMap<string, string>;

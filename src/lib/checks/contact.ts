import type { Content } from '#lib/content/content.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { contactLink } from '#lib/site/contact.ts';

/** A publication that asks to be corrected and gives no way to do it. */
export function contact({ entries, site }: Content): Problem[] {
  const entry = entries.find(({ collection }) => collection === 'site');
  if (!entry || !site || contactLink(site.contact)) return [];
  const at = { file: entry.file, ...entry.yaml.place(['contact']) };
  const what = 'Readers have no way to reach the desk: `contact` is empty.';
  const fix =
    'Set it to an e-mail address that somebody reads, or to the `https://` address of a form that needs no account.';
  return [problem('HB061', at, what, fix)];
}

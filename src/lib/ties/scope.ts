import type { Edition } from '#i18n/editions.ts';
import type { Figure } from '#schemas/figure.ts';

/**
 * Whether a number of a figure that counts all fields, or all technology, is said of AI: what is
 * counted stands straight after it, as in `4,700 AI startups` and 4,700間人工智能初創.
 */
export function claimsAi(
  number: string,
  text: string,
  { scope }: Pick<Figure, 'scope'>,
  edition: Edition,
): boolean {
  if (scope === 'ai' || scope === 'includes-ai') return false;
  const after = text.slice(Math.max(0, text.indexOf(number)) + number.length);
  return patterns[edition].test(after);
}

const patterns: Record<Edition, RegExp> = {
  en: /^\s*(?:Hong Kong |local |new )?(?:AI|artificial[ -]intelligence)[ -](?!Subsidy)\w/,
  'zh-hant': /^\s?[間家個名人]?(?:本地|香港)?(?:人工智能|人工智慧|AI)(?!資助)/,
};

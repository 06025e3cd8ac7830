import { maskedNames } from '#lib/claims/mask.ts';
import { textClaims, type TextClaims } from '#lib/claims/text-claims.ts';
import type { Content } from '#lib/content/content.ts';
import { textsOf, type TextEntry } from '#lib/content/nodes.ts';

/** Every text that can be read, with its claims; each content is read once, whichever checks ask. */
export function claimsOfTexts(content: Content): TextWithClaims[] {
  const read = known.get(content) ?? readTexts(content);
  known.set(content, read);
  return read;
}

/** The names that read as numbers: of records, and of `names.txt`. */
export function namesOf({ lists, records }: Content): string[] {
  return maskedNames(records, lists.get('names.txt') ?? '');
}

function readTexts(content: Content): TextWithClaims[] {
  const names = namesOf(content);
  const { figures } = content.records;
  // MDX that cannot be parsed is a problem of its own.
  const broken = new Set(
    content.problems.filter(({ code }) => code === 'HB011').map(({ file }) => file),
  );
  return textsOf(content)
    .filter(({ file }) => !broken.has(file))
    .map((entry) => {
      const { format, linesBefore, text: body } = entry.body;
      const written = { body, format, firstLine: linesBefore + 1 };
      return { entry, ...textClaims(written, { edition: entry.edition, names, figures }) };
    });
}

const known = new WeakMap<Content, TextWithClaims[]>();

export interface TextWithClaims extends TextClaims {
  entry: TextEntry;
}

import type { ClaimSort } from '#lib/claims/claims-in.ts';
import type { Claim, SentenceClaims, Silence } from '#lib/claims/text-claims.ts';
import type { Content } from '#lib/content/content.ts';
import { problem, type Problem, type Spot } from '#lib/problems/problem.ts';
import { matchingPoints } from '#lib/ties/matching-points.ts';
import { rightPoint } from '#lib/ties/right-words.ts';
import { statedIn } from '#lib/ties/stated.ts';
import { claimsOfTexts, namesOf, type TextWithClaims } from './claims-of-texts.ts';

/**
 * Numbers in a text that want a source and have none: an error on a page that is published, a warning
 * on a draft and for numbers that may be free. Silences without a reason, or with nothing to silence.
 */
export function unsourcedNumbers(content: Content): Problem[] {
  const names = namesOf(content);
  return claimsOfTexts(content).flatMap((text) => [
    ...text.sentences.flatMap((sentence) =>
      sentence.claims
        .filter(({ cover }) => cover === 'none')
        .map((claim) => unsourced(claim, sentence, { content, names, text })),
    ),
    ...text.silences.flatMap((silence) => silenceFault(silence, text)),
  ]);
}

function unsourced(claim: Claim, sentence: SentenceClaims, context: Context): Problem {
  const { content, text } = context;
  const { file, id, collection } = text.entry;
  const { column, level, line, softened, sort, words } = claim;
  const where = softened ? `, though only in ${moods[softened]}` : '';
  const what = `“${words}” has no source, and it is ${sorts[sort]}${where}.`;
  const fix =
    `Tie it to a figure, cite a source after its sentence or the next ones of the paragraph, or add \`${silence(text)}\` after it.` +
    recordsFor(claim, sentence, context);
  const found = problem(level === 'must' ? 'HB056' : 'HB057', { file, line, column }, what, fix);
  const isDraft =
    collection === 'articles' && content.records.articles.get(id)?.data.draft === true;
  return isDraft ? { ...found, severity: 'warning' } : found;
}

/** Up to three records whose value matches, ready to paste. */
function recordsFor(
  claim: Claim,
  { text: words }: SentenceClaims,
  { content, names, text }: Context,
) {
  const { edition } = text.entry;
  const [said] = statedIn(words, claim, edition, names);
  const matches = said ? matchingPoints(said, content.records.figures).slice(0, MOST) : [];
  if (matches.length === 0) return '';
  const written = matches.map(({ figure, id, key, point }) =>
    rightPoint({ scheme: 'figure', id, point: key }, figure, point, edition),
  );
  return ` Records with this value: ${written.join(', ')}.`;
}

function silenceFault({ column, hasReason, line, silenced }: Silence, text: TextWithClaims) {
  const at: Spot = { file: text.entry.file, line, column };
  if (!hasReason) {
    const what = 'The silence gives no reason of at least three words.';
    return [problem('HB058', at, what, `Say why the number is free: \`${silence(text)}\`.`)];
  }
  if (silenced > 0) return [];
  const what = 'The silence stands after a sentence in which no number wants a source.';
  return [problem('HB058', at, what, 'Put it after the sentence that it is about, or remove it.')];
}

function silence({ entry }: TextWithClaims): string {
  return entry.body.format === 'mdx' ? '{/* number-ok: why */}' : '<!-- number-ok: why -->';
}

const MOST = 3;

const sorts: Record<ClaimSort, string> = {
  money: 'money',
  share: 'a percentage',
  rank: 'a rank',
  multiple: 'a multiple of something',
  unit: 'a quantity with a unit',
  count: 'a count of 100 or more',
  'small count': 'a count of 11 to 99 or a multiple',
  proportion: 'a share of something',
};

const moods = {
  question: 'a question',
  supposition: 'an example or supposition',
  unknown: 'the part that says what is not known',
} as const;

interface Context {
  content: Content;
  names: readonly string[];
  text: TextWithClaims;
}

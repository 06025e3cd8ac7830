import { claimsIn, type NumberClaim } from '#lib/claims/claims-in.ts';
import type { Claim } from '#lib/claims/text-claims.ts';
import type { Content, Entry } from '#lib/content/content.ts';
import { isClaim, isSameNumber, type NumberInText } from '#lib/numbers/number-in-text.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { claimsOfTexts, namesOf } from './claims-of-texts.ts';

/**
 * Numbers in title, standfirst and key points: each must stand in the text with the same value, unit
 * and hedge, and be tied or cited there. A draft is only warned.
 */
export function frontNumbers(content: Content): Problem[] {
  const names = namesOf(content);
  return claimsOfTexts(content).flatMap(({ entry, sentences }) => {
    if (entry.collection !== 'articles' || !entry.yaml.readable) return [];
    const inText = sentences.flatMap(({ claims }) => claims.filter(hasValue));
    const found = frontWords(entry).flatMap(({ key, text, path }) =>
      claimsIn(text, { edition: entry.edition, names })
        .filter(hasValue)
        .filter(isClaim)
        .flatMap((number) => numberFault(entry, { key, number, path }, inText)),
    );
    const isDraft = content.records.articles.get(entry.id)?.data.draft === true;
    return isDraft ? found.map((one) => ({ ...one, severity: 'warning' as const })) : found;
  });
}

function numberFault(
  entry: Entry,
  { key, number, path }: { key: string; number: Valued<NumberClaim>; path: Path },
  inText: readonly Valued<Claim>[],
): Problem[] {
  const at = { file: entry.file, ...entry.yaml.place(path) };
  const same = inText.filter((other) => isSameNumber(number, other));
  const whole = same.filter(({ hedge }) => hedge === number.hedge);
  if (whole.length === 0) {
    const [other] = same;
    const what = other
      ? `\`${key}\` says “${number.words}”, but the text “${other.words}”.`
      : `\`${key}\` says “${number.words}”, which the text does not.`;
    const fix = other
      ? 'Use the same hedge in both.'
      : 'Say it in the text, with its source, or leave it out.';
    return [problem('HB045', at, what, fix)];
  }
  if (whole.some(({ cover }) => cover !== 'none')) return [];
  const what = `\`${key}\` says “${number.words}”, which has no source in the text.`;
  return [
    problem('HB046', at, what, 'Tie it there to a figure, or cite its source after the sentence.'),
  ];
}

/** Ranks and shares in words have none that could be compared. */
function hasValue<Found extends NumberClaim>(claim: Found): claim is Valued<Found> {
  return claim.value !== undefined && claim.kind !== undefined;
}

/** Title, standfirst and key points, as far as they are words. */
function frontWords({ yaml }: Entry): { key: string; text: string; path: Path }[] {
  const front = yaml.value as Record<string, unknown>;
  const points = Array.isArray(front['keyPoints']) ? front['keyPoints'] : [];
  return [
    { key: 'title', text: front['title'], path: ['title'] },
    { key: 'standfirst', text: front['standfirst'], path: ['standfirst'] },
    ...points.map((text: unknown, index) => ({
      key: 'keyPoints',
      text,
      path: ['keyPoints', index],
    })),
  ].filter((one): one is { key: string; text: string; path: Path } => typeof one.text === 'string');
}

type Path = (string | number)[];
type Valued<Found> = Found & Pick<NumberInText, 'kind' | 'value'>;

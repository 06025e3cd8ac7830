import type { Content, Entry } from '#lib/content/content.ts';
import { textsOf, type TextEntry } from '#lib/content/nodes.ts';
import { isClaim, isSameNumber, type NumberInText } from '#lib/numbers/number-in-text.ts';
import { numbersIn } from '#lib/numbers/numbers-in.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { namesWithDigits } from './names-with-digits.ts';
import { isSourced } from './sourced-sentence.ts';

/**
 * Numbers in title, standfirst and key points: each must stand in the text with the same value, unit
 * and hedge, and be tied or cited there. A draft is only warned.
 */
export function frontNumbers(content: Content): Problem[] {
  const names = namesWithDigits(content);
  return textsOf(content).flatMap((entry) => {
    if (entry.collection !== 'articles' || !entry.yaml.readable) return [];
    const inText = entry.body.references.sentences.flatMap(({ text }, sentence) =>
      numbersIn(text, entry.edition, names).map((number) => ({ ...number, sentence })),
    );
    const found = frontWords(entry).flatMap(({ key, text, path }) =>
      numbersIn(text, entry.edition, names)
        .filter(isClaim)
        .flatMap((number) => numberFault(entry, { key, number, path }, inText)),
    );
    const isDraft = content.records.articles.get(entry.id)?.data.draft === true;
    return isDraft ? found.map((one) => ({ ...one, severity: 'warning' as const })) : found;
  });
}

function numberFault(
  entry: TextEntry,
  { key, number, path }: { key: string; number: NumberInText; path: Path },
  inText: readonly NumberInSentence[],
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
  if (whole.some((other) => isSourced(entry, other))) return [];
  const what = `\`${key}\` says “${number.words}”, which has no source in the text.`;
  return [
    problem('HB046', at, what, 'Tie it there to a figure, or cite its source after the sentence.'),
  ];
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
export type NumberInSentence = NumberInText & { sentence: number };

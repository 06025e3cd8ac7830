import type { Edition } from '#i18n/editions.ts';
import type { Span } from '#lib/claims/proportions.ts';
import { chineseNumbers } from '#lib/numbers/chinese.ts';
import { englishNumbers } from '#lib/numbers/english.ts';
import { hedgeBefore } from '#lib/numbers/hedge.ts';
import type { Hedge, NumberInText, NumberKind } from '#lib/numbers/number-in-text.ts';
import { numbersIn } from '#lib/numbers/numbers-in.ts';
import { multiple } from './multiple.ts';
import { digitStep } from './step.ts';
import { wordedNumbers, type Worded } from './worded.ts';

/**
 * What tied words state: the numbers that they hold or touch in their sentence, so that a unit or a
 * hedge may stand outside of the tie. Small numbers and shares in words count as well.
 */
export function statedIn(
  sentence: string,
  { start, end }: Span,
  edition: Edition,
  names: readonly string[] = [],
): Stated[] {
  const isTied = (span: Span) => span.start < end && start < span.end;
  const worded = wordedNumbers(sentence, edition).filter(isTied);
  const telling = worded.filter(({ isSmall }) => !isSmall);
  const read = numbersIn(sentence, edition, names).filter(isTied);
  const numbers = (read.length + telling.length > 0 ? read : likeYears(sentence, edition))
    .filter(isTied)
    .filter((number) => !telling.some((one) => overlap(one, number)))
    .map((number) => ofNumber(number, sentence, edition));
  const small = worded.filter(
    (one) => one.isSmall && ![...numbers, ...telling].some((other) => overlap(one, other)),
  );
  const words = [...telling, ...small].map((one) => ofWords(one, sentence, edition));
  return [...numbers, ...words].sort((a, b) => a.start - b.start);
}

/** `2000` is taken for a year in a sentence; where nothing else is tied, it is the number. */
function likeYears(sentence: string, edition: Edition): NumberInText[] {
  const found = edition === 'en' ? englishNumbers(sentence) : chineseNumbers(sentence);
  return found.map(({ trailing, scale: _, ...number }) => {
    const { hedge = trailing?.hedge, start } = hedgeBefore(sentence, number, edition);
    return { ...number, ...(hedge && { hedge }), words: sentence.slice(start, number.end) };
  });
}

function ofNumber(number: NumberInText, sentence: string, edition: Edition): Stated {
  const written = sentence.slice(number.start, number.end);
  const step = digitStep(written, number.value);
  const plain = { ...number, step };
  if (number.kind === 'times') return multiple(plain, sentence, edition);
  // 三成 is as wide as three tenths.
  if (written.includes('成')) return { ...plain, reach: [number.value - 1, number.value + 1] };
  return plain;
}

function ofWords({ isSmall: _, ...worded }: Worded, sentence: string, edition: Edition): Stated {
  const before = hedgeBefore(sentence, worded, edition);
  const hedge = worded.hedge ?? before.hedge;
  const words = sentence.slice(before.start, worded.end);
  return { ...worded, step: 1, words, ...(hedge && { hedge }) };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export interface Stated extends Span {
  /** In base units; shares in per cent. */
  value: number;
  kind: NumberKind;
  hedge?: Hedge;
  /** What one more in the last written digit would add. */
  step: number;
  /** From which value to which words such as `a quarter` may be said. */
  reach?: readonly [low: number, high: number];
  /** 增加兩倍: twice as much, or three times? */
  isAmbiguous?: true;
  /** With its hedge, as written. */
  words: string;
}

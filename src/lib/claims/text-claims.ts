import type { Edition } from '#i18n/editions.ts';
import { pointOf } from '#lib/figures/point.ts';
import { printedValue } from '#lib/figures/value.ts';
import { isSameNumber, type NumberInText } from '#lib/numbers/number-in-text.ts';
import { numbersIn } from '#lib/numbers/numbers-in.ts';
import type { Place, Reference } from '#lib/references/reference.ts';
import type { Figure } from '#schemas/figure.ts';
import { claimsIn, type NumberClaim } from './claims-in.ts';
import { reachOf } from './reach.ts';
import { readText, type ReadSentence } from './read-text.ts';
import type { WrittenSilence } from './silence.ts';

/**
 * The sentences of a text, each with its claims and how each claim is covered: by a tie, by a
 * citation within reach, as a second mention of a tied number in the same section, by a silence, or
 * by nothing. Throws what Sätteri throws when MDX cannot be parsed.
 */
export function textClaims(
  { body, format, firstLine = 1 }: WrittenText,
  { edition, names = [], figures = new Map() }: ClaimContext,
): TextClaims {
  const { sentences, silences } = readText(body, format, { firstLine });
  const reach = reachOf(sentences);
  const tied = new Map<string | undefined, Tied[]>();
  const found = sentences.map((sentence, index): SentenceClaims => {
    const sources = reach[index] ?? [];
    const earlier = tied.get(sentence.section) ?? [];
    const tiedBefore = (start: number) => {
      const ties = sentence.ties.filter(({ end }) => end <= start);
      return tiedNumbers({ ...sentence, ties }, { edition, figures });
    };
    const claims = claimsIn(sentence.text, { edition, names, isUnknown: sentence.isUnknown }).map(
      (claim): Claim => ({
        ...claim,
        ...sentence.placeAt(claim.start),
        cover: coverOf(claim, sentence, sources, [...earlier, ...tiedBefore(claim.start)]),
      }),
    );
    tied.set(sentence.section, [...earlier, ...tiedNumbers(sentence, { edition, figures })]);
    const { placeAt: _, ...rest } = sentence;
    return { ...rest, sources, claims };
  });
  return { sentences: found, silences: silences.map((silence) => applied(silence, found)) };
}

function coverOf(
  claim: NumberClaim,
  { ties }: ReadSentence,
  sources: readonly string[],
  earlier: readonly Tied[],
): Cover {
  if (ties.some(({ start, end }) => start < claim.end && claim.start < end)) return 'tie';
  if (sources.length > 0) return 'citation';
  return earlier.some((number) => isMention(number, claim)) ? 'second mention' : 'none';
}

function isMention(number: Tied, { kind, value }: NumberClaim): boolean {
  return kind !== undefined && value !== undefined && isSameNumber(number, { kind, value });
}

/** The numbers of tied words; empty words stand for the point's printed value. */
function tiedNumbers(
  { text, ties }: ReadSentence,
  { edition, figures }: Required<Pick<ClaimContext, 'edition' | 'figures'>>,
): Tied[] {
  return ties.flatMap(({ end, reference, start }) => {
    const words = text.slice(start, end).trim() || printed(reference, figures, edition);
    return numbersIn(words, edition);
  });
}

function printed({ id, point = '' }: Reference, figures: Figures, edition: Edition): string {
  const figure = figures.get(id);
  const found = figure && pointOf(figure, point);
  return figure && found ? printedValue(figure, found, edition) : '';
}

/** Covers what its sentence leaves open: the last one that begins before it. */
function applied(silence: WrittenSilence & Place, sentences: SentenceClaims[]): Silence {
  const { hasReason, line, column, offset, why } = silence;
  const index = sentences.findLastIndex((sentence) => sentence.offset < offset);
  const open = (sentences[index]?.claims ?? []).filter(({ cover }) => cover === 'none');
  if (hasReason) for (const claim of open) claim.cover = 'silence';
  return { line, column, why, hasReason, sentence: index, silenced: hasReason ? open.length : 0 };
}

type Figures = ReadonlyMap<string, Figure>;
type Tied = Pick<NumberInText, 'kind' | 'value'>;

export type Cover = 'tie' | 'citation' | 'second mention' | 'silence' | 'none';

export interface Claim extends NumberClaim, Place {
  cover: Cover;
}

export interface SentenceClaims extends Omit<ReadSentence, 'placeAt'> {
  /** The sources that cover it: cited by it, or within reach. */
  sources: string[];
  claims: Claim[];
}

export interface Silence extends Place {
  why: string;
  /** Without a reason it silences nothing. */
  hasReason: boolean;
  /** The index of the sentence that it follows; -1 where there is none. */
  sentence: number;
  /** How many claims it silences: none makes it idle. */
  silenced: number;
}

export interface TextClaims {
  sentences: SentenceClaims[];
  silences: Silence[];
}

export interface WrittenText {
  body: string;
  format: 'md' | 'mdx';
  /** The line of the file on which the body begins. */
  firstLine?: number;
}

export interface ClaimContext {
  edition: Edition;
  /** Names that read as numbers: `maskedNames`. */
  names?: readonly string[];
  figures?: Figures;
}

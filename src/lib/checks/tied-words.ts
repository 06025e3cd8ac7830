import type { SentenceClaims } from '#lib/claims/text-claims.ts';
import type { Tie } from '#lib/claims/read-text.ts';
import type { Content } from '#lib/content/content.ts';
import { pointKey } from '#lib/figures/point.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { changeTieFault } from '#lib/ties/change-tie.ts';
import { pointTieFault, type TieFault } from '#lib/ties/point-tie.ts';
import { statedIn } from '#lib/ties/stated.ts';
import { saysStatus, statusWords } from '#lib/ties/status.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import { changeFault } from './changes-between-points.ts';
import { claimsOfTexts, namesOf, type TextWithClaims } from './claims-of-texts.ts';

/**
 * Words tied to a figure: they say the value of their point, or the change between two points, with
 * its unit and hedge; and of what was not measured their sentence says that it was not.
 */
export function tiedWords(content: Content): Problem[] {
  const names = namesOf(content);
  return claimsOfTexts(content).flatMap((text) =>
    text.sentences.flatMap((sentence) =>
      sentence.ties.flatMap((tie) => tieFaults(tie, sentence, { content, names, text })),
    ),
  );
}

function tieFaults(
  tie: Tie,
  sentence: SentenceClaims,
  { content, names, text }: Context,
): Problem[] {
  const { edition, file } = text.entry;
  const { column, line, reference } = tie;
  const figure = content.records.figures.get(reference.id);
  const point = pointNamed(figure, reference.point);
  if (!figure || !point) return [];
  const at = { file, line, column };
  const words = sentence.text.slice(tie.start, tie.end).trim();
  const told = () => statedIn(sentence.text, tie, edition, names);
  const ties = { figure, edition, tie: reference };
  if (reference.until !== undefined) {
    const to = pointNamed(figure, reference.until);
    if (!to || changeFault(figure, point, to)) return [];
    const change = { ...ties, from: point, to, sentence: sentence.text };
    return problemsOf(changeTieFault(words, told(), change), at);
  }
  // Empty words are filled in with the value itself.
  const after = sentence.text.slice(tie.end);
  const isCell = sentence.row !== undefined;
  const fault =
    words === '' ? undefined : pointTieFault(words, told(), { ...ties, after, point, isCell });
  const around = wordsAround(sentence, text.sentences);
  const { status } = point;
  if (saysStatus(around, status, edition)) return problemsOf(fault, at);
  const name = words === '' ? '' : `“${words}” is tied to `;
  const what = `${name}\`${reference.id}@${reference.point}\`${name ? ', which' : ''} is a ${status}, and the sentence does not say so.`;
  const fix = `Say it there, with a word such as ${statusWords[edition][status]}.`;
  return [...problemsOf(fault, at), problem('HB055', at, what, fix)];
}

function problemsOf(
  fault: TieFault | undefined,
  at: { file: string; line: number; column: number },
) {
  return fault ? [problem('HB054', at, fault.what, fault.fix)] : [];
}

function pointNamed(figure: Figure | undefined, key: string | undefined): Point | undefined {
  return figure?.points.find((point) => pointKey(point) === key);
}

/** A sentence with what speaks for it: the row and head of its table, the line over its list. */
function wordsAround(sentence: SentenceClaims, all: readonly SentenceClaims[]): string {
  const { index, row, sourcedBy } = sentence;
  const inRow = row === undefined ? [] : all.filter((other) => other.row === row);
  const head = row === undefined ? undefined : all.slice(0, index).findLast(({ isHead }) => isHead);
  const heads = head ? all.filter((other) => other.row === head.row) : [];
  const around = all.filter(({ block }) => sourcedBy.includes(block));
  return [sentence, ...inRow, ...heads, ...around].map(({ text }) => text).join(' ');
}

interface Context {
  content: Content;
  names: readonly string[];
  text: TextWithClaims;
}

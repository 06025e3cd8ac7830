import type { Hedge, NumberInText } from './number-in-text.ts';

/** A number as one language's reader finds it, before its hedge and its neighbours are known. */
export interface FoundNumber extends Omit<NumberInText, 'words' | 'hedge'> {
  /** What its own words multiply it by: 1e9 in `30 billion`, 1 in `30`. */
  scale: number;
  /** A hedge behind the number (左右, `+`), and how many signs further it ends. */
  trailing?: { hedge: Hedge; length: number };
}

/** In `HK$10–15 billion` both ends are money in billions: each lends the other what it lacks. */
export function withRanges(numbers: readonly FoundNumber[], text: string): FoundNumber[] {
  return numbers.map((number, index) => {
    const [before, after] = [numbers[index - 1], numbers[index + 1]];
    if (after && isRange(text.slice(number.end, after.start))) {
      const scale = number.scale === 1 ? after.scale : 1;
      return { ...number, kind: kindOf(number, after), value: number.value * scale };
    }
    const isCounted = /^\s?[間家人名個宗項所位]/.test(text.slice(number.end));
    if (before && !isCounted && isRange(text.slice(before.end, number.start))) {
      return { ...number, kind: kindOf(number, before) };
    }
    return number;
  });
}

function isRange(between: string): boolean {
  return /^\s?(?:–|-|to|至|到)\s?$/.test(between);
}

function kindOf(number: FoundNumber, other: FoundNumber) {
  return number.kind === 'count' ? other.kind : number.kind;
}

import type { Edition } from '#i18n/editions.ts';
import type { Stated } from './stated.ts';

/**
 * A multiple as its sentence means it: 增加一倍 is twice as much, and 增加兩倍 cannot be told, which
 * may be two or three times as much.
 */
export function multiple(stated: Stated, sentence: string, edition: Edition): Stated {
  const isInWords = !/\d/.test(sentence.slice(stated.start, stated.end));
  const isAdded = edition === 'zh-hant' && ADDED.test(sentence.slice(0, stated.start));
  if (isAdded && stated.value !== 1) return { ...stated, isAmbiguous: true };
  const value = isAdded ? 2 : stated.value;
  return isInWords || isAdded ? { ...stated, value, reach: multipleReach(value) } : stated;
}

/** From which factor to which `doubled`, `tripled` and `five times` may be said. */
export function multipleReach(value: number): readonly [low: number, high: number] {
  return REACH[value] ?? [value * 0.93, value * 1.1];
}

const REACH: Record<number, readonly [number, number]> = { 2: [1.9, 2.2], 3: [2.8, 3.3] };

/** Verbs of growing without 至 or 到 between them and the multiple. */
const ADDED =
  /(?:增加|增長|增多|增幅|上升|提高|擴大|飆升|激增|大增|高出?|多出?|升|漲|增|減少|下降|下跌|少)(?:了|達|約|大約|近|接近|逾|超過|超|多於|至少)*\s?$/;

import type { Edition } from '#i18n/editions.ts';

/** Why the numbers of a sentence state nothing: it asks, or it supposes. */
export function mood(sentence: string, language: Edition): Mood | undefined {
  if (/[?？][”"'’」』）)]*$/.test(sentence.trim())) return 'question';
  return suppositions[language].test(sentence) ? 'supposition' : undefined;
}

/** Whether a heading opens the part of a text that says what is not known. */
export function isOfTheUnknown(heading: string): boolean {
  return /\bwhat\b.*\b(?:(?:do|does|is|are) not|don[’']t|nobody)\b.*\bknown?s?\b|未知|不知道|不得而知|所不知/i.test(
    heading,
  );
}

/** Whether a sentence counts what the page itself rests on, which readers can count too. */
export function isAboutThePage(sentence: string): boolean {
  return /\bth(?:e|is) (?:text|page|article) (?:cites|names)\b|\btied to our records\b|\bsources behind this page\b|(?:本文|本頁|全文)共?(?:引用|列出)/i.test(
    sentence,
  );
}

// `Asked if they used AI, 88% …` supposes nothing: `if` counts only where a clause begins.
const suppositions: Record<Edition, RegExp> = {
  en: /(?:^["“‘]?|[,;:—–(]\s?)(?:if|suppose|supposing|imagine|assuming|say,)\b|\b(?:suppose|imagine) that\b|\bfor (?:example|instance)\b|\be\.g\.|\bhypothetical/i,
  'zh-hant': /例如|譬如|比如|假設|假如|假若|假使|如果|倘若|設想|(?:^|[，；。：「])若(?!干)/,
};

export type Mood = 'question' | 'supposition';

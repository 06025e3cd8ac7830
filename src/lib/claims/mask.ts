import { withoutNames } from '#lib/numbers/without-names.ts';
import type { Records } from '#lib/records/records.ts';
import { allNames } from '#lib/records/names.ts';

/** Blanks names, and what counts nothing by its form: codes, places in papers, list counters. */
export function masked(text: string, names: readonly string[]): string {
  return CODES.reduce(
    (plain, pattern) => plain.replace(pattern, (found) => '\0'.repeat(found.length)),
    withoutNames(text, names),
  );
}

/**
 * The names and aliases of organisations, programmes and terms that would read as numbers, and the
 * lines of `names.txt`. Names without a numeral are left out: they hide nothing.
 */
export function maskedNames(
  { organisations, programmes, glossary }: Named,
  namesTxt: string,
): string[] {
  const records = [organisations, programmes, glossary].flatMap((all) =>
    [...all.values()].flatMap(allNames),
  );
  const listed = namesTxt.split('\n').map((line) => line.trim());
  return [
    ...new Set([
      ...records.filter((name) => name.length > 1 && NUMERAL.test(name)),
      ...listed.filter((line) => line !== '' && !line.startsWith('#')),
    ]),
  ];
}

const NUMERAL =
  /[0-9〇零一二兩三四五六七八九十百千萬億半]|\b(?:half|thirds?|quarters?|fifths?|tenths?)\b/i;

/** Nouns that are no verbs, and may begin with a small letter. */
const PARTS = 'chapter|paragraphs?|paras?\\.?|pages?|pp?\\.|annex|appendix|clause|volume|vol\\.';
/** Also verbs, or common words: `Form 10-K`, but `form 200 teams`. */
const CAPITAL_PARTS =
  'Cap\\.?|Article|Section|Rule|Schedule|Part|Table|Figure|Chart|Question|Item|Note|Phase|Stage|Level|Tier|Grade|Form|Primary|Secondary|Type|Version|Block|Room|Unit|Exit|Route|Issue';
const MAKES =
  'CC BY(?:-[A-Z]+)*|GPT|ISO(?:\\/IEC)?|IEC|IEEE|RTX|GTX|Llama|Qwen|Gemini|Claude|Grok|Covid|COVID|Windows|Ascend|V|v';

const CODES = [
  /\b\d{4,6}\.(?:HK|SZ|SS|SH)\b/g,
  /(?:stock code|股份代號|股票代號)\s?[:：]?\s?\d+/gi,
  new RegExp(String.raw`\b(?:${PARTS})\s?\d+[A-Za-z]{0,2}(?:(?:\s?[–-]\s?|\sand\s)\d+)?\b`, 'gi'),
  new RegExp(String.raw`\b(?:${CAPITAL_PARTS})\s?\d+[A-Z]{0,2}(?:-[A-Z])?\b`, 'g'),
  new RegExp(String.raw`\b(?:${MAKES})[ -]?\d[\d.]*[A-Za-z]?\b`, 'g'),
  /\bHang Seng \d+\b|\b24\/7\b|\b50[-–]50\b|\b\d+-degree\b/g,
  // The third meeting, chapter or batch is no rank.
  /第\s?[\dA-Z〇零一二三四五六七八九十百]+\s?(?:個?五年|章|條|款|段|頁|節|屆|期|代|次|季|輪|批|號|集|版|卷|部|課|級|階段|類|步|任|天|年|項|間|家|題)/g,
  /[〇零一二三四五六七八九十\d]+年代|一成不變|九成九/g,
  // How many years something takes or is old.
  /(?<![\d,.])\d{1,2}[ -]years?\b|(?<![\d,.])\d{1,2}\s?周?年(?!度)|[二三四五六七八九]?十[一二三四五六七八九]?周?年/g,
  /^\s?[（(]?\d{1,3}[.)）、]\s/g,
];

type Named = Pick<Records, 'organisations' | 'programmes' | 'glossary'>;

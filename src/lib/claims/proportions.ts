import type { Edition } from '#i18n/editions.ts';

/** Shares said in words: half of, two-thirds, three in ten, 近半, 三分之一. Names are blanked before. */
export function proportionsIn(text: string, language: Edition): Span[] {
  return patterns[language].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|\\d{1,4})';
const PARTS = 'third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth';
/** What may follow a singular part; `a third party` and `in a quarter` are no shares. */
const AFTER_PART = String.raw`(?=\s(?:of|more|less|fewer|higher|lower|larger|smaller|were|was|are|is|had|have|has|said|came|went|used|than)\b|[.;:)]|$)`;

const patterns: Record<Edition, readonly RegExp[]> = {
  en: [
    // Not `the second half`, `half a year`, `half-hourly`, `a year and a half`.
    /(?<!\b(?:first|second|latter|other|third|and a|year)\s)\bhalf\b(?!-|\s(?:an?\s|year|day|hour|time|way)|\sof\s(?:the\s(?:year|decade|century|month)|\0))/gi,
    new RegExp(
      String.raw`(?<!\bin\s)\b(?:an?|one)[\s-](?:${PARTS})\b${AFTER_PART}|\b(?:two|three|four|five|six|seven|eight|nine)[\s-](?:${PARTS})s\b`,
      'gi',
    ),
    // One in five, nine out of ten: not `five in 2024`, of which the year is blanked before.
    new RegExp(
      String.raw`\b${COUNT}\sout\sof\s(?:every\s)?${COUNT}\b|\b${COUNT}\sin\severy\s${COUNT}\b` +
        String.raw`|\b(?:one|two|three|four|five|six|seven|eight|nine)\sin\s(?:three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\b(?!\s(?:years|months|weeks|days|hours|parts|places|steps|stages))`,
      'gi',
    ),
  ],
  'zh-hant': [
    /(?:近|逾|約|超過|過|不足|接近|將近)?(?<!大)半數|(?:近|逾|約|超過|過|不足|接近|將近)?一半|近半|過半|逾半|大半(?!年|天|個)/g,
    /[一二兩三四五六七八九十百\d]+分之[一二兩三四五六七八九十百\d]+|[二三四五六七八九十]分一/g,
    /每[一二兩三四五六七八九十百\d]+[人個名間家所][^。，]{0,4}[一二兩三四五六七八九十百\d]+[人個名間家所]/g,
  ],
};

export interface Span {
  start: number;
  end: number;
}

/** Blanks years, dates, times, ages and decades: they need no source. Places in the text stay. */
export function withoutDates(text: string): string {
  return patterns.reduce(
    (plain, pattern) => plain.replace(pattern, (found) => '\0'.repeat(found.length)),
    text,
  );
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const YEAR = String.raw`(?:1[89]|20|21)\d{2}`;
/** A year is no year with a unit after it, or as part of a longer number. */
const ALONE = String.raw`(?![\d,.]*\d|\s?(?:%|per\b|percent|percentage|times|million|billion|trillion|petaflops|PFLOPS|億|萬|倍|間|家|人|名|個|宗|項|港元|美元|元))`;

const patterns = [
  /\b\d{4}-\d{2}-\d{2}\b/g,
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}\b(?:\s+${YEAR})?`, 'g'),
  new RegExp(String.raw`\b${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s+${YEAR})?(?![,\d])`, 'g'),
  new RegExp(
    String.raw`\d{4}(?:\s*[至到–-]\s*\d{2,4})?\s*年度?(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?`,
    'g',
  ),
  /\d{4}\/\d{2}\s*(?:財政|財|學)?年度?/g,
  /[〇零一二三四五六七八九]{4}年/g,
  /\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?/g,
  new RegExp(
    String.raw`(?<![\d,.$£€¥])${YEAR}(?:\s?[–/-]\s?(?:${YEAR}|\d{2}))?s?(?!\w)${ALONE}`,
    'g',
  ),
  /\b\d{1,2}:\d{2}\b/g,
  /\b\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b/g,
  /\baged?\s+\d+(?:\s*(?:to|–|-|and)\s*\d+)?\b/g,
  /\b\d+[- ]years?[- ]old\b/g,
  /\d+\s*歲/g,
];

/** The value of a Chinese numeral such as 三千七百 or 十二; `undefined` if it is none. */
export function chineseNumeral(text: string): number | undefined {
  if (!/^[〇零一二兩三四五六七八九十百千][〇零一二兩三四五六七八九十百千萬億]*$/.test(text))
    return undefined;
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text)) {
    return Number([...text].map((sign) => DIGITS.indexOf(digit(sign))).join(''));
  }
  let total = 0;
  let section = 0;
  let current = 0;
  let largest = 1;
  for (const sign of text) {
    const scale = SCALES[sign];
    if (scale === undefined) {
      current = DIGITS.indexOf(digit(sign));
      continue;
    }
    if (scale < 1e4) {
      section += (current || 1) * scale;
      current = 0;
      continue;
    }
    // 億 after 萬 multiplies all that stands before it; 萬 after 億 only what stands between.
    const part = section + current;
    total = scale > largest ? (total + part) * scale : total + part * scale;
    largest = scale;
    section = 0;
    current = 0;
  }
  return total + section + current;
}

const DIGITS = '零一二三四五六七八九';
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 萬: 1e4, 億: 1e8 };

function digit(sign: string): string {
  return sign === '兩' ? '二' : sign === '〇' ? '零' : sign;
}

import type { Edition } from '#i18n/editions.ts';
import type { Figure, Point } from '#schemas/figure.ts';
import type { Unit } from '#schemas/unit.ts';

type Valued = Pick<Figure, 'unit'>;

/** A point's value with its unit and its hedge: `over HK$30 billion`, `at least 70%`, `4th of 69`. */
export function printedValue(
  figure: Valued,
  point: Pick<Point, 'value' | 'bound' | 'of'>,
  edition: Edition,
): string {
  const value = printedAmount(point.value, figure.unit, edition);
  const hedged = point.bound ? hedges[edition][point.bound](value) : value;
  return point.of === undefined ? hedged : ranked[edition](hedged, point.of);
}

/**
 * A number in a figure's unit, by the rules of the content model: counts with all digits; money from
 * a million up with at most three significant figures, or as many as are asked for; ranks as ordinals.
 */
export function printedAmount(value: number, unit: Unit, edition: Edition, figures = 3): string {
  const currency = currencies[unit as keyof typeof currencies];
  if (currency) return money(value, currency[edition], { edition, figures });
  return suffixed(value, unit, edition);
}

/** How a column of such values is headed: `HK$`, `people`, `%`; empty for plain counts. */
export function unitName(unit: Unit, edition: Edition): string {
  return unitNames[unit][edition];
}

function money(value: number, symbol: string, { edition, figures }: MoneyStyle): string {
  const sign = value < 0 ? '−' : '';
  // Rounded first, so that 999,950,000 becomes 1 billion and not 1,000 million.
  const size = Math.abs(value) < 1e6 ? 0 : Math.abs(Number(value.toPrecision(figures)));
  const scale = scales[edition].find(({ from }) => size >= from);
  const digits = scale ? significant(size / scale.by, figures) : all(Math.abs(value));
  const amount = `${digits}${scale?.word ?? ''}`;
  return edition === 'en' ? `${sign}${symbol}${amount}` : `${sign}${amount}${symbol}`;
}

function suffixed(value: number, unit: Unit, edition: Edition): string {
  const digits = value < 0 ? `−${all(-value)}` : all(value);
  if (unit === 'rank') return edition === 'en' ? ordinal(value) : `第${digits}位`;
  if (unit === 'percent') return `${digits}%`;
  if (unit === 'count' || unit === 'people' || unit === 'score') return digits;
  const name = unitName(unit, edition);
  return edition === 'en' ? `${digits} ${name}` : `${digits}${name}`;
}

const all = (value: number) =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 20 }).format(value);

const significant = (value: number, figures: number) =>
  new Intl.NumberFormat('en', { maximumSignificantDigits: figures, useGrouping: true }).format(
    value,
  );

interface MoneyStyle {
  edition: Edition;
  figures: number;
}

function ordinal(value: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return `${value}${ordinalEndings[rule] ?? 'th'}`;
}

const ordinalEndings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };

/** From which size on a scale is used, what it divides by, and its word. */
const scales: Record<Edition, { from: number; by: number; word: string }[]> = {
  en: [
    { from: 1e12, by: 1e12, word: ' trillion' },
    { from: 1e9, by: 1e9, word: ' billion' },
    { from: 1e6, by: 1e6, word: ' million' },
  ],
  'zh-hant': [
    { from: 1e12, by: 1e12, word: '萬億' },
    { from: 1e8, by: 1e8, word: '億' },
    { from: 1e6, by: 1e4, word: '萬' },
  ],
};

const currencies = {
  HKD: { en: 'HK$', 'zh-hant': '港元' },
  USD: { en: 'US$', 'zh-hant': '美元' },
  CNY: { en: 'RMB ', 'zh-hant': '元人民幣' },
  GBP: { en: '£', 'zh-hant': '英鎊' },
  EUR: { en: '€', 'zh-hant': '歐元' },
} as const;

const unitNames: Record<Unit, Record<Edition, string>> = {
  HKD: { en: 'HK$', 'zh-hant': '港元' },
  USD: { en: 'US$', 'zh-hant': '美元' },
  CNY: { en: 'RMB', 'zh-hant': '人民幣' },
  GBP: { en: '£', 'zh-hant': '英鎊' },
  EUR: { en: '€', 'zh-hant': '歐元' },
  count: { en: '', 'zh-hant': '' },
  people: { en: 'people', 'zh-hant': '人' },
  percent: { en: '%', 'zh-hant': '%' },
  points: { en: 'percentage points', 'zh-hant': '個百分點' },
  rank: { en: 'place', 'zh-hant': '名次' },
  score: { en: 'score', 'zh-hant': '分' },
  PFLOPS: { en: 'petaflops', 'zh-hant': ' PFLOPS' },
  times: { en: 'times', 'zh-hant': '倍' },
  years: { en: 'years', 'zh-hant': '年' },
  hectares: { en: 'hectares', 'zh-hant': '公頃' },
  'square-metres': { en: 'square metres', 'zh-hant': '平方米' },
  megawatts: { en: 'megawatts', 'zh-hant': '兆瓦' },
};

const hedges: Record<
  Edition,
  Record<'at-least' | 'at-most' | 'about', (value: string) => string>
> = {
  en: {
    'at-least': (value) => `over ${value}`,
    'at-most': (value) => `up to ${value}`,
    about: (value) => `about ${value}`,
  },
  'zh-hant': {
    'at-least': (value) => `逾${value}`,
    'at-most': (value) => `最多${value}`,
    about: (value) => `約${value}`,
  },
};

const ranked: Record<Edition, (value: string, of: number) => string> = {
  en: (value, of) => `${value} of ${of}`,
  'zh-hant': (value, of) => `${of}個之中${value}`,
};

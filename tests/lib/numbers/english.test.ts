import { expect, test } from 'vitest';
import { numbersIn } from '#lib/numbers/numbers-in.ts';

const names = ['Chapter 18C'];

/** Text → `words = value kind hedge` of each number. */
const cases: [text: string, expected: string[]][] = [
  ['nearly 4,700 startups', ['nearly 4,700 = 4700 count at-most']],
  ['over 800 firms', ['over 800 = 800 count at-least']],
  ['more than 800 firms', ['more than 800 = 800 count at-least']],
  ['at least 800 firms', ['at least 800 = 800 count at-least']],
  ['no more than 800 firms', ['no more than 800 = 800 count at-most']],
  ['no fewer than 800 firms', ['no fewer than 800 = 800 count at-least']],
  ['about 800 firms', ['about 800 = 800 count about']],
  ['some 800 firms', ['some 800 = 800 count about']],
  ['800+ firms', ['800+ = 800 count at-least']],
  ['up to 800 firms', ['up to 800 = 800 count at-most']],
  ['4694 firms', ['4694 = 4694 count']],
  ['HK$30 billion', ['HK$30 billion = 30000000000 HKD']],
  ['HK$30bn', ['HK$30bn = 30000000000 HKD']],
  ['HK$30-billion fund', ['HK$30-billion = 30000000000 HKD']],
  ['30 billion Hong Kong dollars', ['30 billion Hong Kong dollars = 30000000000 HKD']],
  ['US$1.5 million', ['US$1.5 million = 1500000 USD']],
  ['RMB 2 billion', ['RMB 2 billion = 2000000000 CNY']],
  ['over £3.5m', ['over £3.5m = 3500000 GBP at-least']],
  ['$80', ['$80 = 80 HKD']],
  ['66 per cent', ['66 per cent = 66 percent']],
  ['66 percent', ['66 percent = 66 percent']],
  ['66%', ['66% = 66 percent']],
  ['two-thirds of 66.5 per cent', ['66.5 per cent = 66.5 percent']],
  ['5 percentage points', ['5 percentage points = 5 points']],
  ['ten per cent', ['ten per cent = 10 percent']],
  ['two million people', ['two million = 2000000 count']],
  ['a hundred firms', ['a hundred = 100 count']],
  ['ranked 4th of 69', ['4th = 4 rank', '69 = 69 count']],
  ['No. 4', ['4 = 4 rank']],
  ['3.4 times the base', ['3.4 times = 3.4 times']],
  ['a 30-fold rise', ['30-fold = 30 times']],
  ['It doubled and then tripled', ['doubled = 2 times', 'tripled = 3 times']],
  ['3,000 petaflops', ['3,000 petaflops = 3000 PFLOPS']],
  ['180 exaflops', ['180 exaflops = 180000 PFLOPS']],
  ['120 MW', ['120 MW = 120 megawatts']],
  ['5.4 hectares', ['5.4 hectares = 5.4 hectares']],
  ['50,000 square metres', ['50,000 square metres = 50000 square-metres']],
  ['on 28 April 2025', []],
  ['in 2024', []],
  ['in 2024–25 and 2019 to 2023', []],
  ['April 28, 2025', []],
  ['2025-04-28', []],
  ['in the 1990s', []],
  ['at 10:30, or 9 am', []],
  ['aged 18 to 35', []],
  ['a 12-year-old', []],
  ['2,024 firms', ['2,024 = 2024 count']],
  ['Chapter 18C and 5G', []],
  ['0020.HK rose 3%', ['3% = 3 percent']],
  ['the 21st century', []],
  ['Kwun Tong, 12 of 40 places', ['12 = 12 count', '40 = 40 count']],
  [
    'HK$10 billion to HK$15 billion',
    ['HK$10 billion = 10000000000 HKD', 'HK$15 billion = 15000000000 HKD'],
  ],
  ['from 10% to 20%', ['10% = 10 percent', '20% = 20 percent']],
  ['in 2024 firms', []],
  ['version 1.2.3', []],
  ['HK$10–15 billion', ['HK$10 = 10000000000 HKD', '15 billion = 15000000000 HKD']],
  ['10 to 15 per cent', ['10 = 10 percent', '15 per cent = 15 percent']],
  [
    'twenty-five per cent of forty-two',
    ['twenty-five per cent = 25 percent', 'forty-two = 42 count'],
  ],
  ['30 billion dollars', ['30 billion dollars = 30000000000 HKD']],
  ['a 3 nm chip with 80GB', ['3 nm = 3e-9 metres', '80GB = 80000000000 bytes']],
  ['12 GWh at 2.4 GHz', ['12 GWh = 12000 megawatt-hours', '2.4 GHz = 2400000000 hertz']],
];

test.each(cases)('reads the numbers of “%s”', (text, expected) => {
  const found = numbersIn(text, 'en', names).map(({ words, value, kind, hedge = '' }) =>
    `${words} = ${value} ${kind} ${hedge}`.trim(),
  );
  expect(found).toEqual(expected);
});

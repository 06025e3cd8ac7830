import { expect, test } from 'vitest';
import { numbersIn } from '#lib/numbers/numbers-in.ts';

const names = ['Chapter 18C'];

/** Text → `words = value kind hedge` of each number. */
const cases: [text: string, expected: string[]][] = [
  ['近4,700間', ['近4,700 = 4700 count at-most']],
  ['逾800間', ['逾800 = 800 count at-least']],
  ['超過800間', ['超過800 = 800 count at-least']],
  ['至少800間', ['至少800 = 800 count at-least']],
  ['不超過800間', ['不超過800 = 800 count at-most']],
  ['約800間', ['約800 = 800 count about']],
  ['800間左右', ['800間左右 = 800 count about']],
  ['4,600多間', ['4,600多 = 4600 count at-least']],
  ['800餘人', ['800餘 = 800 count at-least']],
  ['300多億港元', ['300多億港元 = 30000000000 HKD at-least']],
  ['三百多億港元', ['三百多億港元 = 30000000000 HKD at-least']],
  ['三成多的人', ['三成多 = 30 percent at-least']],
  ['比4,257間多437間', ['4,257 = 4257 count', '437 = 437 count']],
  ['800間以上', ['800間以上 = 800 count at-least']],
  ['300億港元', ['300億港元 = 30000000000 HKD']],
  ['HK$300億', ['HK$300億 = 30000000000 HKD']],
  ['3.5萬人', ['3.5萬 = 35000 count']],
  ['1.2億美元', ['1.2億美元 = 120000000 USD']],
  ['5,000萬元人民幣', ['5,000萬元人民幣 = 50000000 CNY']],
  ['約66%', ['約66% = 66 percent about']],
  ['66個百分點', ['66個百分點 = 66 points']],
  ['百分之六十六', ['百分之六十六 = 66 percent']],
  ['一成', ['一成 = 10 percent']],
  ['三成半', ['三成半 = 35 percent']],
  ['兩倍', ['兩倍 = 2 times']],
  ['第4位', ['第4 = 4 rank']],
  ['三千七百人', ['三千七百 = 3700 count']],
  ['十二間', ['十二 = 12 count']],
  ['四千六百九十四間', ['四千六百九十四 = 4694 count']],
  ['一些、一旦、一向', []],
  ['2025年4月28日', []],
  ['2024至2025年', []],
  ['2024/25年度', []],
  ['18歲', []],
  ['3,000 PFLOPS', ['3,000 PFLOPS = 3000 PFLOPS']],
  ['5.4公頃', ['5.4公頃 = 5.4 hectares']],
  ['萬一', []],
  ['兩萬億港元', ['兩萬億港元 = 2000000000000 HKD']],
  ['二〇二五年', []],
  ['一帶一路', []],
  ['5G網絡', []],
  ['成立於1998年', []],
  ['由10%升至20%', ['10% = 10 percent', '20% = 20 percent']],
  ['10至15億港元', ['10 = 1000000000 HKD', '15億港元 = 1500000000 HKD']],
  ['增12%至3,755間', ['12% = 12 percent', '3,755 = 3755 count']],
  ['逾千人', ['逾千 = 1000 count at-least']],
  ['千方百計', []],
  ['100兆瓦，80GB', ['100兆瓦 = 100 megawatts', '80GB = 80000000000 bytes']],
  ['二萬一千人', ['二萬一千 = 21000 count']],
];

test.each(cases)('reads the numbers of “%s”', (text, expected) => {
  const found = numbersIn(text, 'zh-hant', names).map(({ words, value, kind, hedge = '' }) =>
    `${words} = ${value} ${kind} ${hedge}`.trim(),
  );
  expect(found).toEqual(expected);
});

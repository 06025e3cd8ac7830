import { describe, expect, it } from 'vitest';
import { bodyOf } from '#lib/content/body-of.ts';
import { edited } from '#lib/fixes/edit.ts';
import { halfWidthMarks } from '#lib/fixes/half-width-marks.ts';

const mended = (text: string, format: 'md' | 'mdx' = 'md') =>
  edited(text, halfWidthMarks(bodyOf(text, format, 0).body));

const cases: [string, string, string][] = [
  ['brackets of a citation', '見此。［^count-2024］', '見此。[^count-2024]'],
  ['its circumflex', '見此。[＾count-2024]', '見此。[^count-2024]'],
  ['all of its marks', '見此。［＾count-2024］', '見此。[^count-2024]'],
  ['one bracket', '見此。[^count-2024］後', '見此。[^count-2024]後'],
  ['two citations in a row', '見此。［^a］［^b］', '見此。[^a][^b]'],
  [
    'brackets of an address',
    '[近4,700間]（figure:startups@2024）',
    '[近4,700間](figure:startups@2024)',
  ],
  [
    'all marks of a reference',
    '［近4,700間］（figure：startups＠2024）',
    '[近4,700間](figure:startups@2024)',
  ],
  ['brackets of words', '［商湯］(org:sensetime)', '[商湯](org:sensetime)'],
  ['the colon of an address', '[商湯](org：sensetime)', '[商湯](org:sensetime)'],
  ['the at sign of an address', '[x](figure:startups＠2024)', '[x](figure:startups@2024)'],
  [
    'options of a chart',
    '[x](chart:a＋b？from＝2014＆to＝2020)',
    '[x](chart:a+b?from=2014&to=2020)',
  ],
  ['a place in a source', '［第3頁］（source：count-2024）', '[第3頁](source:count-2024)'],
  ['a reference in a list', '- ［商湯］（org：sensetime）\n', '- [商湯](org:sensetime)\n'],
];

const left: [string, string][] = [
  ['words in full-width brackets', '他說［笑］（見下）。'],
  ['full-width words of a reference', '[（前）商湯：一](org:sensetime)'],
  ['what would be no reference', '［甲］（figure：）'],
  ['an unknown scheme', '［甲］（firm：x）'],
  ['a web address', '[甲](https://example.com/：a)'],
  ['code', '`［^a］` and `[x]（org:y）`'],
  ['escaped brackets', '\\[^a］'],
  ['a citation with spaces', '［^a b］'],
  ['sound references', '[a](org:b).[^c] [d](figure:e@2023..2024)'],
];

describe('halfWidthMarks', () => {
  it.each(cases)('mends %s', (_, text, expected) => {
    expect(mended(text)).toBe(expected);
    expect(mended(text, 'mdx')).toBe(expected);
    expect(mended(expected)).toBe(expected);
  });

  it.each(left)('leaves %s alone', (_, text) => {
    expect(mended(text)).toBe(text);
  });
});

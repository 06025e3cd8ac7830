import { expect, it } from 'vitest';
import { wordsDifference } from '#lib/history/words-difference.ts';
import { written } from './written.ts';

const cases = [
  ['a word', 'We found ten firms.', 'We found twelve firms.', 'We found -ten-+twelve+ firms.'],
  [
    'an amount',
    'It cost HK$30 billion.',
    'It cost HK$3 billion.',
    'It cost -HK$30-+HK$3+ billion.',
  ],
  ['words that came', 'It grew.', 'It grew last year.', 'It grew+ last year+.'],
  ['words that went', 'It grew last year.', 'It grew.', 'It grew- last year-.'],
  [
    'a phrase whole',
    'the old big firm said',
    'the new vast firm said',
    'the -old big-+new vast+ firm said',
  ],
  [
    'a phrase over a short word',
    'end of a war here',
    'start of no peace here',
    '-end of a war-+start of no peace+ here',
  ],
  ['two sentences apart', 'One. Two.', 'Six. Ten.', '-One-+Six+. -Two-+Ten+.'],
  ['nothing', 'Same.', 'Same.', 'Same.'],
] as const;

it.each(cases)('shows %s', (_, before, after, expected) => {
  expect(written(wordsDifference(before, after, 'en'))).toBe(expected);
});

it.each([
  ['調查數得4,694間初創。', '調查數得5,221間初創。', '調查數得-4,694-+5,221+間初創。'],
  ['政府預留300億港元。', '政府預留30億港元。', '政府預留-300億-+30億+港元。'],
  ['由投資推廣署公布。', '由財政司司長公布。', '由-投資推廣署-+財政司司長+公布。'],
])('shows Chinese: %s', (before, after, expected) => {
  expect(written(wordsDifference(before, after, 'zh-hant'))).toBe(expected);
});

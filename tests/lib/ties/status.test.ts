import { expect, test } from 'vitest';
import type { Edition } from '#i18n/editions.ts';
import { isMeasured, saysStatus, statusWords } from '#lib/ties/status.ts';
import { statuses } from '#schemas/figure.ts';

type Status = (typeof statuses)[number];
const cases: [words: string, status: Status, edition: Edition, expected: boolean][] = [
  ['There are 6,000.', 'actual', 'en', true],
  ['There are 6,000.', 'estimate', 'en', true],
  ['There are 6,000.', 'target', 'en', false],
  ['The target is 6,000.', 'target', 'en', true],
  ['It planned 6,000.', 'promise', 'en', true],
  ['It says 6,000.', 'promise', 'en', false],
  ['It says 6,000.', 'claim', 'en', true],
  ['It expected 6,000.', 'forecast', 'en', true],
  ['共6,000間。', 'target', 'zh-hant', false],
  ['目標是6,000間。', 'target', 'zh-hant', true],
  ['預計有6,000間。', 'forecast', 'zh-hant', true],
  ['公司表示有6,000間。', 'claim', 'zh-hant', true],
  ['公司表示有6,000間。', 'promise', 'zh-hant', false],
];

test.each(cases)('%s as a %s in %s', (words, status, edition, expected) => {
  expect(saysStatus(words, status, edition)).toBe(expected);
});

test.each(['en', 'zh-hant'] as const)('the words that %s editors are told do', (edition) => {
  const open = statuses.filter((status) => !isMeasured({ status }));
  expect(
    open.map((status) => saysStatus(statusWords[edition][status] ?? '', status, edition)),
  ).toEqual(open.map(() => true));
});

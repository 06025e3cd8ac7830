import { expect, test } from 'vitest';
import { textClaims } from '#lib/claims/text-claims.ts';
import { ledgerCounts, ledgerOf, ledgerOfAll } from '#lib/ledger/ledger.ts';
import { context } from '../references/records.ts';

const { records } = context();
const [official] = [...records.sources.values()];
if (!official) throw new Error('The records hold no source.');
const sources = new Map([...records.sources, ['paper', { ...official, speaker: 'news' as const }]]);
const ledger = (body: string) =>
  ledgerOf(textClaims({ body, format: 'md' }, { edition: 'en' }), records);

const first = ledger(
  'It has [4,694](figure:startups@2024), [a tenth](figure:startups@2023..2024) more.[^paper] It has 200. <!-- number-ok: our own count --> It has 5. <!-- number-ok: our own count -->',
);
const second = ledger('It raised [money](figure:ai-ipos@2019--2024).[^paper][^budget-2024]');

test('a ledger holds what a text rests on', () => {
  expect(first).toEqual({
    ...{ cited: ['paper'], tied: ['count-2024'], figures: ['startups'], years: ['2024', '2023'] },
    ...{ ties: 2, citations: 1, computed: 1, silences: 1 },
  });
});

const lines: [name: string, given: typeof first, en: string, zhHant: string][] = [
  [
    'one text',
    first,
    '2 sources, 1 original; 1 figure, oldest 2023',
    '2個來源，其中1個為一手來源；1項數字，最舊為2023年',
  ],
  [
    'several texts',
    ledgerOfAll([first, second]),
    '3 sources, 2 original; 2 figures, oldest 2023',
    '3個來源，其中2個為一手來源；2項數字，最舊為2023年',
  ],
  [
    'no text',
    ledgerOfAll([]),
    '0 sources, 0 original; 0 figures',
    '0個來源，其中0個為一手來源；0項數字',
  ],
];

test.each(lines)('the ledger of %s is said in a line', (_, given, en, zhHant) => {
  expect(ledgerCounts(given, { sources }, 'en').line).toBe(en);
  expect(ledgerCounts(given, { sources }, 'zh-hant').line).toBe(zhHant);
});

test('what two texts share counts once, what they do is added', () => {
  const { citations, computed, original, silences, ties } = ledgerCounts(
    ledgerOfAll([first, second, first]),
    { sources },
    'en',
  );
  expect({ citations, computed, original, silences, ties }).toEqual({
    ...{ citations: 4, computed: 2, original: 2, silences: 2, ties: 5 },
  });
});

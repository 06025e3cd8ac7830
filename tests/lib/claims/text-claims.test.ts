import { expect, test } from 'vitest';
import { textClaims } from '#lib/claims/text-claims.ts';
import { context } from '../references/records.ts';

const { figures } = context().records;
const claimsOf = (body: string, edition: 'en' | 'zh-hant' = 'en') =>
  textClaims({ body, format: 'md' }, { edition, figures });

/** Text → `line:column words = how it is covered` of each claim. */
const cases: [name: string, text: string, expected: string[]][] = [
  [
    'a tie',
    'It counted [4,694](figure:startups@2024) of 9,000.',
    ['1:13 4,694 = tie', '1:45 9,000 = none'],
  ],
  [
    'a tie that holds a part of the number',
    'It has HK$[30](figure:fund@2024) billion.',
    ['1:8 HK$30 billion = tie'],
  ],
  ['a citation', 'It has 200.[^a]', ['1:8 200 = citation']],
  ['a citation three sentences on', 'It has 200. Two. Three. Four.[^a]', ['1:8 200 = citation']],
  ['no citation four sentences on', 'It has 200. Two. Three. Four. Five.[^a]', ['1:8 200 = none']],
  ['no earlier citation', 'One.[^a] It has 200.', ['1:17 200 = none']],
  [
    'the line over a list',
    'These:[^a]\n\n- It has 200.\n- It has 300.',
    ['3:10 200 = citation', '4:10 300 = citation'],
  ],
  [
    'the line under a table',
    '| A | B |\n| - | - |\n| 200 | 3% |\n\nSource: it.[^a]',
    ['3:3 200 = citation', '3:9 3% = citation'],
  ],
  [
    'a second mention',
    'It has [200](figure:x@2024). Of 200, all. Of 300, none.',
    ['1:9 200 = tie', '1:33 200 = second mention', '1:46 300 = none'],
  ],
  [
    'a second mention in the same sentence, after the tie',
    'Of 200, it has [200](figure:x@2024), and the 200 grew.',
    ['1:4 200 = none', '1:17 200 = tie', '1:46 200 = second mention'],
  ],
  [
    'a second mention of an empty tie',
    '| [](figure:startups@2024) |\n| - |\n\nOf 4,694, all.',
    ['4:4 4,694 = second mention'],
  ],
  [
    'no mention in another section',
    'It has [200](figure:x@2024).\n\n## B {#b}\n\nOf 200, all.',
    ['1:9 200 = tie', '5:4 200 = none'],
  ],
  [
    'no first mention before the tie',
    'Of 200, all. It has [200](figure:x@2024).',
    ['1:4 200 = none', '1:22 200 = tie'],
  ],
  [
    'a silence',
    'It has 200. <!-- number-ok: our own count --> It has 300.',
    ['1:8 200 = silence', '1:54 300 = none'],
  ],
  [
    'a silence on a line of its own',
    'It has 200.\n<!-- number-ok: our own count -->\n\nIt has 300.',
    ['1:8 200 = silence', '4:8 300 = none'],
  ],
  ['no silence without a reason', 'It has 200. <!-- number-ok: because -->', ['1:8 200 = none']],
];

test.each(cases)('a claim is covered by %s', (_, text, expected) => {
  const found = claimsOf(text).sentences.flatMap(({ claims }) =>
    claims.map(({ column, cover, line, words }) => `${line}:${column} ${words} = ${cover}`),
  );
  expect(found).toEqual(expected);
});

test('a silence says what it silences', () => {
  const text =
    'It has 200 and 300. <!-- number-ok: our own count --> It has 5. <!-- number-ok: our own count -->';
  expect(claimsOf(text).silences).toEqual([
    ...[{ line: 1, column: 21, why: 'our own count', hasReason: true, sentence: 0, silenced: 2 }],
    ...[{ line: 1, column: 65, why: 'our own count', hasReason: true, sentence: 1, silenced: 0 }],
  ]);
});

test('a Chinese text is read by the same rule', () => {
  const text =
    '共有[近4,700間](figure:startups@2024)，其中兩成缺人。涉及300億港元。\n\n第二段。[^a]';
  const found = claimsOf(text, 'zh-hant').sentences.flatMap(({ claims }) =>
    claims.map(({ cover, level, words }) => `${level} ${words} = ${cover}`),
  );
  expect(found).toEqual(['must 近4,700 = tie', 'warn 兩成 = none', 'must 300億港元 = none']);
});

test('what is not known only warns', () => {
  const text = '## What we do not know {#unknown}\n\nWhether it has HK$30 billion.';
  const [sentence] = claimsOf(text).sentences;
  expect(sentence?.claims.map(({ level, softened }) => [level, softened])).toEqual([
    ['warn', 'unknown'],
  ]);
});

import { expect, test } from 'vitest';
import { bodyOf } from '#lib/content/body-of.ts';
import { edited } from '#lib/fixes/edit.ts';
import { sourceLines } from '#lib/fixes/source-lines.ts';

const table = '| a | b |\n| --- | --- |\n| 1 | 2 |\n';

const cases: [string, string, string][] = [
  [
    'parts a source line from its table',
    `${table}Source: us.[^a]\n`,
    `${table}\nSource: us.[^a]\n`,
  ],
  ['knows the Chinese word', `${table}資料來源：本刊。[^a]\n`, `${table}\n資料來源：本刊。[^a]\n`],
  [
    'leaves a line that stands apart',
    `${table}\nSources: us.[^a]\n`,
    `${table}\nSources: us.[^a]\n`,
  ],
  ['leaves a row with bars', `${table}| Source: x | 3 |\n`, `${table}| Source: x | 3 |\n`],
  ['leaves other lines', `${table}Not so: 3\n`, `${table}Not so: 3\n`],
];

test.each(cases)('%s', (_, text, expected) => {
  expect(edited(text, sourceLines(bodyOf(text, 'md', 0).body))).toBe(expected);
});

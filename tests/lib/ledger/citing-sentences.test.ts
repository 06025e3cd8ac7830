import { expect, test } from 'vitest';
import { citationAnchor, citingSentences } from '#lib/ledger/citing-sentences.ts';
import { referencesIn } from '#lib/references/references-in.ts';
import { resolve } from '#lib/references/resolve.ts';
import { context } from '../references/records.ts';

const text = `It opened in May.[^budget-2024] It has [4,694](figure:startups@2024). Nobody asked.

## Money {#money}

It cost much.[^count-2024][^budget-2024] [para. 1](source:budget-2024)

| a | b |
| - | - |
| one | [](org:sensetime) |

Source: the budget.[^budget-2024]
`;
const texts = new Map([
  ['articles/counts', referencesIn(text, 'md')],
  ['pages/about', referencesIn('It is said twice.[^count-2024]', 'md')],
]);
const article = { collection: 'articles', id: 'counts' };

test('lists every sentence that cites a source, with its section and the first of its marks', () => {
  expect(citingSentences('budget-2024', texts)).toEqual([
    { ...article, text: 'It opened in May.', anchor: '_cite-budget-2024-1' },
    { ...article, text: 'It cost much.', anchor: '_cite-budget-2024-2', section: 'Money' },
    { ...article, text: 'Source: the budget.', anchor: '_cite-budget-2024-4', section: 'Money' },
  ]);
});

test('goes through all texts', () => {
  const found = citingSentences('count-2024', texts);
  expect(found.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
    'articles/counts',
    'pages/about',
  ]);
  expect(citingSentences('missing', texts)).toEqual([]);
});

test('names the marks that the page bears', () => {
  const html =
    '<p>One.[^budget-2024]</p><p>Two.[^count-2024] Three. <a href="source:budget-2024">p. 1</a></p>';
  const marks = resolve(html, context()).citations.flatMap(({ marks: ids }) => ids);
  expect(marks).toEqual([
    citationAnchor('budget-2024', 1),
    citationAnchor('budget-2024', 2),
    citationAnchor('count-2024', 1),
  ]);
});

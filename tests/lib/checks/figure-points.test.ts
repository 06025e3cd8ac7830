import { expect, test } from 'vitest';
import { problemsWith, figure } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds keys that stand twice',
    found: () =>
      problemsWith({
        'figures/f.yaml': figure([
          'period: 2024, value: 1',
          'period: "2024", value: 2',
          'id: "2024", period: 2024, value: 3',
          'id: more, period: 2024, value: 4',
        ]),
      }),
    expected: [
      'content/figures/f.yaml:7:15 error HB014 The point `2024` stands here a second time; the first is on line 6. Merge the two (`alternatives` if sources disagree), or give this one an `id`.',
      'content/figures/f.yaml:8:11 error HB014 The point `2024` stands here a second time; the first is on line 6. Merge the two (`alternatives` if sources disagree), or give this one an `id`.',
    ],
  },
  {
    name: 'warns of points out of order',
    found: () =>
      problemsWith({
        'figures/f.yaml': figure([
          'period: 2024, value: 1',
          'period: 2023, value: 2',
          'period: 2023-12-31, value: 3',
        ]),
      }),
    expected: [
      'content/figures/f.yaml:7:15 warning HB015 The point `2023` stands after `2024`. Put the oldest first.',
    ],
  },
  {
    name: 'finds categories that are missing, unknown or given twice',
    found: () =>
      problemsWith({
        'figures/f.yaml': figure(
          [
            'period: 2023, value: 1, category: finance',
            'period: 2023, value: 2, category: finances',
            'period: 2023, value: 3',
          ],
          'categories: [{ id: finance, en: F }, { id: health, en: H }, { id: health, en: H }]\n',
        ),
      }),
    expected: [
      'content/figures/f.yaml:5:67 error HB016 The category `health` stands here a second time. Remove one.',
      'content/figures/f.yaml:8:41 error HB016 `finances` is no category of this figure. Did you mean `finance`?',
      'content/figures/f.yaml:9:5 error HB016 The point `2023` has no `category`, but the figure has categories. Add one of `finance`, `health`, `health`.',
    ],
  },
  {
    name: 'finds a category where the figure has none',
    found: () =>
      problemsWith({ 'figures/f.yaml': figure(['period: 2023, value: 1, category: finance']) }),
    expected: [
      'content/figures/f.yaml:6:41 error HB016 The point `2023` has the category `finance`, but the figure has none. Add `categories` to the figure.',
    ],
  },
  {
    name: 'refuses opinions as sources of numbers',
    found: () =>
      problemsWith({
        'sources/view.yaml':
          'title: A view\npublisher: Paper\nurl: https://example.com/\nundated: true\nspeaker: news\nform: opinion\nseen: whole\nlanguage: en\n',
        'figures/f.yaml': figure([]).replace(
          'points:\n',
          'points:\n  - period: 2024\n    value: 1\n    sources: [{ id: survey }, { id: view }]\n    alternatives: [{ value: 2, source: view, why: It says so. }]\n',
        ),
      }),
    expected: [
      'content/figures/f.yaml:8:37 error HB027 `view` is an opinion, which is never the source of a number. Find the document that the opinion had it from.',
      'content/figures/f.yaml:9:40 error HB027 `view` is an opinion, which is never the source of a number. Find the document that the opinion had it from.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});

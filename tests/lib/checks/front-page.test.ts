import { expect, test } from 'vitest';
import { problemsWith } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds figures, points and articles that do not exist',
    found: () =>
      problemsWith({
        'site.yaml':
          'url: https://harbour.example\nname: { en: Harbour }\ndescription: { en: Tests }\ncontact: desk@harbour.example\nlicences: { words: &l { name: MIT, url: https://example.com/ } }\n'.replace(
            '{ words: &l { name: MIT, url: https://example.com/ } }',
            ['words', 'data', 'code']
              .map((key) => `\n  ${key}: { name: MIT, url: https://example.com/ }`)
              .join(''),
          ) +
          'frontPage:\n  figures: [counted@latest, counted@2021, conted@2022]\n  unknown: { words: { en: How many }, article: none }\n',
      }),
    expected: [
      'content/site.yaml:10:29 error HB012 The figure `counted` has no point `2021`. It has `2022`, `2023`, `2024`, `2030`.',
      'content/site.yaml:10:43 error HB007 `conted` is not in `figures/`. Did you mean `counted`?',
      'content/site.yaml:11:48 error HB007 `none` is not in `articles/`. Name one that exists.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});

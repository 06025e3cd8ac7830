import { expect, test } from 'vitest';
import { problemsWith, article } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'finds files that no collection reads',
    found: () =>
      problemsWith({
        'notes.txt': 'x',
        'figures/notes.md': 'x',
        'figures/more/x.yaml': 'x',
        'articles/loose.md': 'x',
        'articles/words/fr.md': 'x',
        'articles/words/en.md': article({}),
      }),
    expected: [
      'content/articles/loose.md:1:1 error HB009 No collection reads this file. A text is `<id>/en.md` or `<id>/zh-hant.md` (or `.mdx`), with its pictures beside it.',
      'content/articles/words/fr.md:1:1 error HB009 No collection reads this file. A text is `<id>/en.md` or `<id>/zh-hant.md` (or `.mdx`), with its pictures beside it.',
      'content/figures/more/x.yaml:1:1 error HB009 No collection reads this file. Records are `<collection>/<id>.yaml`. Move the file, rename it or remove it.',
      'content/figures/notes.md:1:1 error HB009 No collection reads this file. Records are `<collection>/<id>.yaml`. Move the file, rename it or remove it.',
      'content/notes.txt:1:1 error HB009 No collection reads this file. Records are `<collection>/<id>.yaml`. Move the file, rename it or remove it.',
    ],
  },
  {
    name: 'asks for the ending that is read',
    found: () => problemsWith({ 'topics/more.yml': 'x', 'sources/survey.yml': 'x' }),
    expected: [
      'content/sources/survey.yml:1:1 error HB008 The file has the id of `content/sources/survey.yaml`. Keep one of the two, with the ending `.yaml`.',
      'content/topics/more.yml:1:1 error HB009 No collection reads this file. Give it the ending `.yaml`.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});

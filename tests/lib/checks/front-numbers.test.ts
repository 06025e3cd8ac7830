import { expect, test } from 'vitest';
import { article, problemsWith as allProblemsWith } from './problems-found.ts';

/** Of the numbers above the text alone. */
const problemsWith: typeof allProblemsWith = (files) =>
  allProblemsWith(files).filter((line) => !/ HB05\d /.test(line));

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'lets numbers be that the text holds and sources',
    found: () =>
      problemsWith({
        'articles/a/en.md': article(
          {
            title: 'Nearly 4,700 firms and HK$30bn',
            standfirst: 'In 2024 it was 10% more, in 3 of 18 districts.',
          },
          'There were nearly 4,700 firms. They have HK$30 billion. That is 10 per cent more.[^survey]\n',
        ),
      }),
    expected: [],
  },
  {
    name: 'finds numbers that the text does not hold',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({
          title: 'Nearly 4,700 firms',
          keyPoints:
            '\n  - The 3rd of all places.\n  - It grew 3.4 times, or by 5 percentage points.',
        }),
      }),
    expected: [
      'content/articles/a/en.md:3:8 error HB045 `title` says “Nearly 4,700”, which the text does not. Say it in the text, with its source, or leave it out.',
      'content/articles/a/en.md:9:5 error HB045 `keyPoints` says “3rd”, which the text does not. Say it in the text, with its source, or leave it out.',
      'content/articles/a/en.md:10:5 error HB045 `keyPoints` says “3.4 times”, which the text does not. Say it in the text, with its source, or leave it out.',
      'content/articles/a/en.md:10:5 error HB045 `keyPoints` says “5 percentage points”, which the text does not. Say it in the text, with its source, or leave it out.',
    ],
  },
  {
    name: 'finds another hedge, unit or value',
    found: () =>
      problemsWith({
        'articles/a/en.md': article(
          {
            title: 'Over 4,700 firms in all',
            standfirst: 'They have US$30 billion and grew by 11 per cent.',
          },
          'There were nearly 4,700 firms with HK$30 billion, 10 per cent more.[^survey]\n',
        ),
      }),
    expected: [
      'content/articles/a/en.md:3:8 error HB045 `title` says “Over 4,700”, but the text “nearly 4,700”. Use the same hedge in both.',
      'content/articles/a/en.md:4:13 error HB045 `standfirst` says “US$30 billion”, which the text does not. Say it in the text, with its source, or leave it out.',
      'content/articles/a/en.md:4:13 error HB045 `standfirst` says “11 per cent”, which the text does not. Say it in the text, with its source, or leave it out.',
    ],
  },
  {
    name: 'asks for a source in the text',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({ title: 'It counted 200 firms' }, 'It counted 200 firms.\n'),
        'articles/b/en.md': article(
          { title: 'It counted 200 firms' },
          'It counted [200](figure:counted@2023) firms.\n',
        ),
      }),
    expected: [
      'content/articles/a/en.md:3:8 error HB046 `title` says “200”, which has no source in the text. Tie it there to a figure, or cite its source after the sentence.',
    ],
  },
  {
    name: 'lets a citation reach three sentences back in its paragraph, not further',
    found: () =>
      problemsWith({
        'articles/a/en.md': article(
          { title: 'It counted 200 firms' },
          '200 firms. Two. Three. Four.[^survey]\n',
        ),
        'articles/b/en.md': article(
          { title: 'It counted 200 firms' },
          '200 firms. Two. Three. Four. Five.[^survey]\n',
        ),
        'articles/c/en.md': article(
          { title: 'It counted 200 firms' },
          'It counted 200 firms.\n\nMore.[^survey]\n',
        ),
      }),
    expected: [
      'content/articles/b/en.md:3:8 error HB046 `title` says “200”, which has no source in the text. Tie it there to a figure, or cite its source after the sentence.',
      'content/articles/c/en.md:3:8 error HB046 `title` says “200”, which has no source in the text. Tie it there to a figure, or cite its source after the sentence.',
    ],
  },
  {
    name: 'lets the line before a list and the line under a table be the source',
    found: () =>
      problemsWith({
        'articles/a/en.md': article(
          { title: 'It counted 200 firms' },
          'These:[^survey]\n\n- It counted 200 firms.\n',
        ),
        'articles/b/en.md': article(
          { title: 'It counted 200 firms' },
          '| A | B |\n| --- | --- |\n| Firms | 200 |\n\nSource: InvestHK.[^survey]\n',
        ),
      }),
    expected: [],
  },
  {
    name: 'masks names with digits',
    found: () =>
      problemsWith({
        'names.txt': 'Chapter 180\n',
        'organisations/acme.yaml':
          'name: { en: Acme 360 }\nkind: company\nsummary: { en: A firm. }\nsources: [survey]\n',
        'articles/a/en.md': article({ title: 'Acme 360 under Chapter 180' }),
      }),
    expected: [],
  },
  {
    name: 'only warns of a draft',
    found: () =>
      problemsWith({ 'articles/a/en.md': article({ title: 'Nearly 4,700 firms', draft: 'true' }) }),
    expected: [
      'content/articles/a/en.md:3:8 warning HB045 `title` says “Nearly 4,700”, which the text does not. Say it in the text, with its source, or leave it out.',
    ],
  },
  {
    name: 'reads Chinese numbers',
    found: () =>
      problemsWith({
        'articles/a/en.md': article({}),
        'articles/a/zh-hant.md':
          '---\ntitle: 近4,700間初創，增加一成\nstandfirst: 涉及300億港元，逾五千人受惠。\n---\n共有近4,700間，增加10%，涉及HK$300億。[^survey]\n',
      }),
    expected: [
      'content/articles/a/zh-hant.md:3:13 error HB045 `standfirst` says “逾五千”, which the text does not. Say it in the text, with its source, or leave it out.',
    ],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});

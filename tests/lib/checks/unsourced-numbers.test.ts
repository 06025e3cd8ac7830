import { describe, expect, it } from 'vitest';
import { article, problemsInWords, problemsWith } from './problems-found.ts';

const WAYS =
  'Tie it to a figure, cite a source after its sentence or the next ones of the paragraph, or add `<!-- number-ok: why -->` after it.';

describe('a number without a source', () => {
  it.each([
    ['It has 850 firms.', '1:8 error HB056 “850” has no source, and it is a count of 100 or more.'],
    ['It has HK$5 million.', '1:8 error HB056 “HK$5 million” has no source, and it is money.'],
    ['It grew 8%.', '1:9 error HB056 “8%” has no source, and it is a percentage.'],
    ['It ranked 4th in Asia.', '1:11 error HB056 “4th” has no source, and it is a rank.'],
    [
      'It is 3.4 times the total of then.',
      '1:7 error HB056 “3.4 times” has no source, and it is a multiple of something.',
    ],
    [
      'It has 50 petaflops.',
      '1:8 error HB056 “50 petaflops” has no source, and it is a quantity with a unit.',
    ],
    [
      'It has 45 firms.',
      '1:8 warning HB057 “45” has no source, and it is a count of 11 to 99 or a multiple.',
    ],
    [
      'Half of them left.',
      '1:1 warning HB057 “Half” has no source, and it is a share of something.',
    ],
    [
      'Does it have 850 firms?',
      '1:14 warning HB057 “850” has no source, and it is a count of 100 or more, though only in a question.',
    ],
    [
      '## What we do not know {#unknown}\n\nThe 850 firms.',
      '3:5 warning HB057 “850” has no source, and it is a count of 100 or more, though only in the part that says what is not known.',
    ],
  ])('is found in %j', (words, expected) => {
    expect(problemsInWords(words)).toEqual([`${expected} ${WAYS}`]);
  });

  it('comes with up to three records that hold its value, ready to paste', () => {
    expect(problemsInWords('It has 200 firms.')).toEqual([
      `1:8 error HB056 “200” has no source, and it is a count of 100 or more. ${WAYS} Records with this value: \`[200](figure:counted@2023)\`.`,
    ]);
  });

  it('is shown the silence of MDX in MDX', () => {
    expect(problemsInWords('It has 850 firms.', 'mdx').join()).toContain('{/* number-ok: why */}');
  });

  it('is only a warning in a draft', () => {
    const draft = article({ draft: 'true' }, 'It has 850 firms.\n');
    expect(problemsWith({ 'articles/a/en.md': draft }).join()).toContain('warning HB056 “850”');
  });

  it('is found on pages too', () => {
    const page =
      '---\ntitle: About\nstandfirst: Who we are and what we count.\nupdated: 2025-11-01\n---\nIt has 850.\n';
    expect(problemsWith({ 'pages/about/en.md': page })).toEqual([
      `content/pages/about/en.md:6:8 error HB056 “850” has no source, and it is a count of 100 or more. ${WAYS}`,
    ]);
  });

  it('is not looked for where its link is broken', () => {
    expect(problemsInWords('It has [850](figure:counted@2022 x).').join()).not.toContain('HB056');
  });
});

describe('a number with a source', () => {
  it.each([
    'It has 850 firms.[^survey]',
    'It has [200](figure:counted@2023) firms, and the 200 grew.',
    'It has 850 firms. <!-- number-ok: our own count -->',
    'It has 10 firms in 2025, at 10:30.',
  ])('is let be in %j', (words) => {
    expect(problemsInWords(words)).toEqual([]);
  });
});

describe('a silence', () => {
  it('gives a reason of at least three words', () => {
    expect(problemsInWords('It has 850 firms. <!-- number-ok: so -->')).toEqual([
      `1:8 error HB056 “850” has no source, and it is a count of 100 or more. ${WAYS}`,
      '1:19 warning HB058 The silence gives no reason of at least three words. Say why the number is free: `<!-- number-ok: why -->`.',
    ]);
  });

  it('silences something', () => {
    expect(problemsInWords('It has firms. <!-- number-ok: our own count -->')).toEqual([
      '1:15 warning HB058 The silence stands after a sentence in which no number wants a source. Put it after the sentence that it is about, or remove it.',
    ]);
  });
});

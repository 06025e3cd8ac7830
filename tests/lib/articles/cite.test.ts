import { describe, expect, it } from 'vitest';
import { bibtex, plainCitation } from '#lib/articles/cite.ts';

const page = {
  id: 'rd-spending',
  title: 'R&D at 100%: what #1 means',
  authors: ['Harbour desk', 'A. Reader'],
  published: '2025-04-28',
  publication: 'Harbour',
  url: 'https://harbour.example/articles/rd-spending/',
};

describe('plainCitation', () => {
  it('names author, title, publication, day and address', () => {
    expect(plainCitation(page, 'en')).toBe(
      'Harbour desk, A. Reader. “R&D at 100%: what #1 means”. Harbour, 28 April 2025. https://harbour.example/articles/rd-spending/',
    );
  });

  it('gives the day of the last update where there is one', () => {
    expect(plainCitation({ ...page, updated: '2026-11-22' }, 'en')).toContain('22 November 2026');
  });

  it('follows Chinese punctuation', () => {
    expect(plainCitation({ ...page, title: '四種量度', authors: ['編輯部'] }, 'zh-hant')).toBe(
      '編輯部：〈四種量度〉，《Harbour》，2025年4月28日，https://harbour.example/articles/rd-spending/',
    );
  });
});

describe('bibtex', () => {
  it('keeps capitals and escapes what TeX would read as commands', () => {
    expect(bibtex(page)).toBe(
      [
        '@online{harbour-rd-spending,',
        '  author = {{Harbour desk} and {A. Reader}},',
        String.raw`  title = {{R\&D at 100\%: what \#1 means}},`,
        '  organization = {Harbour},',
        '  date = {2025-04-28},',
        '  url = {https://harbour.example/articles/rd-spending/},',
        '}',
      ].join('\n'),
    );
  });
});

import { expect, it } from 'vitest';
import { claimsOfTexts } from '#lib/checks/claims-of-texts.ts';
import { articleReport } from '#lib/reports/article-report.ts';
import { usage } from '#lib/usage/usage.ts';
import { article, contentWith } from '../checks/problems-found.ts';

it('counts the words of an article, what they rest on and what leads to it', () => {
  const words =
    'There were [200](figure:counted@2023) of them.[^survey] Some 70 say no. <!-- number-ok: a made up number -->\n\n| A | B |\n| --- | --- |\n| one | [](figure:counted@2022) |\n\nSource: the survey.[^survey]\n';
  const content = contentWith({
    'articles/counts/en.md': article({}, words),
    'articles/other/en.md': article({}, 'See [it](article:counts).\n'),
  });
  const { records } = content;
  const [claims] = claimsOfTexts(content).filter(({ entry }) => entry.id === 'counts');
  const data = records.articles.get('counts')?.data;
  if (!claims || !data) throw new Error('The article is not there.');
  const texts = claimsOfTexts(content).map(
    ({ entry }) => [`articles/${entry.id}`, entry.body.references] as const,
  );
  const context = { records, usage: usage(records, new Map(texts)), names: [] };
  expect(articleReport({ id: 'counts', data, claims }, context)).toEqual({
    id: 'counts',
    kind: 'explainer',
    words: 15,
    level: -1.3,
    ties: 2,
    citations: 2,
    sources: 1,
    original: 1,
    silences: 1,
    linkedFrom: 1,
  });
});

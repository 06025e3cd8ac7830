import type { ArticleHistory, Edit } from '#lib/history/article-history.ts';

/** An article with some keys and some words. */
export function article(words: string, keys = ''): string {
  return `---
kind: explainer
title: Startups in Hong Kong
standfirst: What the yearly survey counts, and what it leaves out.
topics: [startups]
authors: [desk]
published: 2026-01-05
${keys}---

${words}

## What it counts {#what-it-counts}

The survey goes through shared work places and covers every field, not only artificial intelligence.
`;
}

/** The same in Chinese. */
export function chinese(words: string): string {
  return `---
title: 香港的初創企業
standfirst: 每年的調查統計甚麼，又遺漏甚麼。
---

${words}
`;
}

/** A figure with one value for each year. */
export function figure(values: Record<string, number>): string {
  const points = Object.entries(values).map(
    ([year, value]) =>
      `  - period: '${year}'\n    value: ${value}\n    sources: [{ id: survey }]\n`,
  );
  return `label: { en: Startups in Hong Kong }
measures: { en: Startups of all fields that the yearly survey finds in shared work places. }
scope: all-fields
unit: count
points:
${points.join('')}`;
}

export const DAY = '2026-02-01';
export const PATH = 'articles/startups/en.md';
export const FIRST = article('The survey found [4,694](figure:startups@2024) startups in 2024.');
export const SECOND = article('The survey found [5,221](figure:startups@2024) startups in 2024.');

/** `2026-01-09 The survey found -4,694-+5,221+ startups.` */
export function told(history: ArticleHistory | undefined): string[] | undefined {
  const marks = { removed: '-', added: '+' };
  const words = ({ en, zhHant }: Edit) =>
    [...en, ...zhHant].map(({ parts }) =>
      parts
        .map(({ change, text }) => (change ? `${marks[change]}${text}${marks[change]}` : text))
        .join(''),
    );
  return history?.edits.map((edit) => [edit.day, ...words(edit)].join(' '));
}

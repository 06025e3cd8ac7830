import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleMarkdown } from '#lib/articles/article-markdown.ts';
import { articleSchema } from '#schemas/article.ts';
import { context } from '../references/records.ts';
import { publication } from '../site/publication.ts';

const written = (front: object) =>
  articleMarkdown(
    'counts',
    {
      data: articleSchema({ image: () => z.string(), reference: () => z.string() }).parse({
        ...{ kind: 'explainer', title: "What's counted", published: '2024-01-01' },
        ...{ standfirst: 'Two sentences: this is one.', topics: ['a'], authors: ['desk'] },
        ...front,
      }),
      body: 'It is [4,694](figure:startups@2024).[^count-2024]\n',
      format: 'md',
    },
    context(),
    publication,
  );

describe('the Markdown file of an article', () => {
  it('has front matter, title, text and numbered sources', () => {
    expect(written({})).toBe(`---
title: What’s counted
standfirst: "Two sentences: this is one."
published: 2024-01-01
canonical: https://harbour.example/articles/counts/
licence: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)
---

# What’s counted

Two sentences: this is one.

It is [4,694](https://harbour.example/figures/startups/#2024).[1]

## Sources

1. [A document](https://example.org/). InvestHK, 17 December 2024. Official text.
`);
  });

  it('shows key points and corrections', () => {
    const correction = { date: '2024-02-01', wrong: 'Four.', right: 'Five.', why: 'A slip.' };
    const text = written({
      keyPoints: ['The first point.', 'Another one.'],
      corrections: [correction],
    });
    expect(text).toContain('## Key points\n\n- The first point.\n- Another one.\n');
    expect(text).toContain(
      '## Corrections\n\n- 1 February 2024. We had written: Four. It now reads: Five. Why: A slip.\n',
    );
  });

  it('gives the reason in place of a text that was withdrawn', () => {
    const text = written({ withdrawn: 'Its source was a forgery.' });
    expect(text).toContain('**Withdrawn.** Its source was a forgery.\n');
    expect(text).not.toContain('4,694');
    expect(text).not.toContain('Two sentences');
  });
});

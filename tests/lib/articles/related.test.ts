import { describe, expect, it } from 'vitest';
import { relatedArticles, type Subjects } from '#lib/articles/related.ts';

const article = (id: string, data: Partial<Subjects> = {}): Subjects => ({
  ...{ id, organisations: [], figures: [], topics: [], day: '2025-01-01' },
  ...data,
});

describe('relatedArticles', () => {
  it('puts a shared organisation before a shared figure before a shared topic', () => {
    const one = article('one', {
      organisations: ['hkma'],
      figures: ['startups'],
      topics: ['money'],
    });
    const related = relatedArticles(
      [
        one,
        article('topic', { topics: ['money'] }),
        article('figure', { figures: ['startups'] }),
        article('organisation', { organisations: ['hkma'] }),
        article('nothing', { topics: ['talent'] }),
      ],
      5,
    );
    expect(related.get('one')).toEqual([
      { id: 'organisation', organisations: ['hkma'], figures: [], topics: [] },
      { id: 'figure', organisations: [], figures: ['startups'], topics: [] },
      { id: 'topic', organisations: [], figures: [], topics: ['money'] },
    ]);
    expect(related.get('nothing')).toEqual([]);
  });

  it('prefers the later of equals, then the order of ids, and stops at the number asked for', () => {
    const topics = ['money'];
    const related = relatedArticles(
      [
        article('one', { topics }),
        article('c', { topics }),
        article('b', { topics }),
        article('old', { topics, day: '2020-01-01' }),
        article('new', { topics, day: '2026-01-01' }),
      ],
      3,
    );
    expect(related.get('one')?.map(({ id }) => id)).toEqual(['new', 'b', 'c']);
  });

  it('counts a subject that an article names twice once', () => {
    const related = relatedArticles(
      [
        article('one', { figures: ['startups', 'startups'] }),
        article('two', { figures: ['startups'] }),
      ],
      3,
    );
    expect(related.get('one')?.[0]?.figures).toEqual(['startups']);
  });
});

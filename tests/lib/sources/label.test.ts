import { describe, expect, it } from 'vitest';
import { isPrimary, sourceLabel } from '#lib/sources/label.ts';
import { forms, speakers } from '#schemas/source.ts';

describe('sourceLabel', () => {
  const cases: [string, Parameters<typeof sourceLabel>[0], string, string][] = [
    ['an official text', { speaker: 'government', form: 'original' }, 'Official text', '官方文件'],
    ['a report of it', { speaker: 'news', form: 'report' }, 'News report', '新聞報道'],
    ['an opinion', { speaker: 'university', form: 'opinion' }, 'Opinion', '評論'],
    [
      'a copy',
      { speaker: 'company', form: 'copy' },
      'Company statement, seen as a copy',
      '企業聲明（所見為副本）',
    ],
    [
      'a copy elsewhere',
      { speaker: 'government', form: 'copy', via: 'Mondo Visione' },
      'Official text, seen as a copy at Mondo Visione',
      '官方文件（於Mondo Visione所見副本）',
    ],
  ];
  it.each(cases)('of %s', (_, source, en, zhHant) => {
    expect([sourceLabel(source, 'en'), sourceLabel(source, 'zh-hant')]).toEqual([en, zhHant]);
  });

  it.each(speakers)('is never empty for %s', (speaker) => {
    for (const edition of ['en', 'zh-hant'] as const) {
      expect(sourceLabel({ speaker, form: 'original' }, edition)).toMatch(/../);
    }
  });
});

describe('isPrimary', () => {
  it('is an original or a copy, and not of news, law firms or others', () => {
    const primary = speakers.filter((speaker) => isPrimary({ speaker, form: 'original' }));
    expect(speakers.filter((speaker) => !primary.includes(speaker))).toEqual([
      'law-firm',
      'news',
      'other',
    ]);
    expect(forms.filter((form) => isPrimary({ speaker: 'government', form }))).toEqual([
      'original',
      'copy',
    ]);
  });
});

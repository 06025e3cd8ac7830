import { describe, expect, it } from 'vitest';
import { cardOf } from '#lib/cards/card.ts';
import { parseReference } from '#lib/references/parsed.ts';
import { context } from '../references/records.ts';

const card = (written: string, edition: 'en' | 'zh-hant' = 'en') => {
  const reference = parseReference(written);
  if (!reference) throw new Error(`\`${written}\` is no reference.`);
  return cardOf(reference, context(edition));
};

describe('cardOf', () => {
  it('says what a number counts, its scope, its period and who says it', () => {
    expect(card('figure:startups@2024')).toEqual({
      key: 'figure:startups@2024',
      title: '4,694',
      text: 'What.',
      lines: ['All fields, not AI alone', '2024', 'InvestHK, 17 December 2024. Official text'],
      more: { name: 'Every value', href: '/figures/startups/#2024' },
    });
  });

  it('shows both points of a change and the working', () => {
    expect(card('figure:startups@2023..2024')?.lines).toContain(
      'Harbour’s arithmetic: 4,257 in 2023 to 4,694 in 2024: +437 (+10.3%)',
    );
  });

  it('says that a value is a target', () => {
    expect(card('figure:startups@2026')?.lines).toContain('2026 · target');
  });

  it('speaks the language of the edition', () => {
    expect(card('figure:startups@2024', 'zh-hant')?.more.href).toBe(
      '/zh-hant/figures/startups/#2024',
    );
  });

  it('introduces an organisation', () => {
    expect(card('org:sensetime')).toMatchObject({
      title: 'SenseTime Group Inc.',
      text: 'A summary.',
      more: { href: '/organisations/sensetime/' },
    });
  });

  it('has none for links that are only links', () => {
    expect(card('article:counts')).toBeUndefined();
  });

  it('refuses a point that the figure does not have', () => {
    expect(() => card('figure:startups@1999')).toThrow(
      new Error('`figure:startups@1999` has no card.'),
    );
  });
});

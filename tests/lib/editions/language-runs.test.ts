import { describe, expect, it } from 'vitest';
import { chineseIn, languageRuns } from '#lib/editions/language-runs.ts';

describe('chineseIn', () => {
  const cases: [string, string | undefined, string | undefined][] = [
    ['商湯', undefined, 'zh-Hant-HK'],
    ['商汤', undefined, 'zh-Hans'],
    ['壁仞科技', 'zh-Hans', 'zh-Hans'],
    ['鈦媒體', 'zh-Hant', 'zh-Hant'],
    ['鈦媒體', 'en', 'zh-Hant-HK'],
    ['HKSAR Government', 'zh-Hant', undefined],
  ];
  it.each(cases)('tells the language of %s in a text in %s', (text, written, expected) => {
    expect(chineseIn(text, written)).toBe(expected);
  });
});

describe('languageRuns', () => {
  // Runs of Chinese stand in braces.
  const cases = [
    'Cyberport',
    '',
    '{數碼港}',
    'DPP · {保障資料原則}',
    '{AI資助計劃} · {人工智能资助计划}',
    'AI {效能提升組}',
    '{GenA.I.沙盒++} · {第18C章} · {產學研1+計劃}',
    '{個人資料（私隱）條例}',
    '{另镜}, 9 January 2026. News report.',
    'words that mean “{高達}” ({高達}). The next',
    'as reported by {聯合報}.',
    'https://example.org/content/{要聞港聞}/odn-2024',
  ];
  it.each(cases)('cuts %s', (marked) => {
    const runs = languageRuns(marked.replace(/[{}]/g, ''));
    expect(runs.map(({ lang, text }) => (lang ? `{${text}}` : text)).join('')).toBe(marked);
  });

  it('says how each is written', () => {
    expect(languageRuns('商湯 · 商汤')).toEqual([
      { text: '商湯', lang: 'zh-Hant-HK' },
      { text: ' · ', lang: undefined },
      { text: '商汤', lang: 'zh-Hans' },
    ]);
  });
});

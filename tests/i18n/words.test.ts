import { describe, expect, it } from 'vitest';
import { editions, type Edition } from '#i18n/editions.ts';
import { searchWords } from '#i18n/search.ts';
import { words } from '#i18n/words.ts';

/** Plain values say nothing of themselves: only what is not plain has a word. */
const UNSAID = ['figure.precision.exact', 'figure.status.actual'];

describe.each(Object.keys(editions) as Edition[])('words in %s', (edition) => {
  const all = [...leaves(words(edition)), ...leaves(searchWords[edition], 'search')];

  it('are never empty, but for what goes without saying', () => {
    const empty = all.filter(([, value]) => value === '').map(([key]) => key);
    expect(empty).toEqual(UNSAID);
  });

  it('have no space at their ends', () => {
    expect(all.filter(([, value]) => value !== value.trim())).toEqual([]);
  });

  it('curl their quotation marks', () => {
    expect(all.filter(([, value]) => /['"]/.test(value))).toEqual([]);
  });
});

describe('words of the two editions', () => {
  const keys = (edition: Edition) => leaves(words(edition)).map(([key]) => key);

  it('have the same keys', () => {
    expect(keys('zh-hant')).toEqual(keys('en'));
  });

  it('are not left in English', () => {
    const english = new Map(leaves(words('en')));
    const same = leaves(words('zh-hant')).filter(
      ([key, value]) => value !== '' && value === english.get(key),
    );
    expect(same).toEqual([]);
  });
});

describe('counts', () => {
  const { article } = words('en');
  const cases: [string, string, string][] = [
    ['one source, none original', article.sourceCount(1, 0), '1 source, none original'],
    ['many sources', article.sourceCount(1200, 11), '1,200 sources, 11 original'],
    ['one page found', searchWords.en.found(1, ''), 'One page found.'],
    ['pages found', searchWords.en.found(2, 'HKMA'), '2 pages found for “HKMA”.'],
  ];
  it.each(cases)('say %s', (_, said, expected) => {
    expect(said).toBe(expected);
  });
});

/** Every word with its path of keys; functions are called with words that stand for any. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('x', 2, 3))]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leaves(inner, path === '' ? key : `${path}.${key}`),
  );
}

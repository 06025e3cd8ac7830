import { describe, expect, it } from 'vitest';
import { editions } from '#i18n/editions.ts';

describe.each(Object.values(editions))('$name', ({ lang, pagefind, prefix }) => {
  it('is searched in the index that Pagefind names after its tag', () => {
    expect(pagefind).toBe(lang.toLowerCase());
  });

  it('has a tag that is written as the standard wants it', () => {
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
  });

  it('has a prefix that ends in a slash, or none', () => {
    expect(prefix).toMatch(/^([a-z-]+\/)?$/);
  });
});

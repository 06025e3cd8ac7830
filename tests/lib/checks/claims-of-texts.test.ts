import { expect, test } from 'vitest';
import { claimsOfTexts, namesOf } from '#lib/checks/claims-of-texts.ts';
import { contentOf } from '#lib/content/content-of.ts';

const texts = {
  'names.txt': '# Remark 1\n5G\n\nCap. 486\n',
  'organisations/o.yaml':
    'name: { en: Acme }\nshort: { en: A1 }\naliases: [Acme 360, 八達通]\nkind: company\nsummary: { en: A firm of 12. }\nsources: [s]\n',
  'glossary/t.yaml': "term: { en: '5G' }\naliases: [4G]\ndefinition: { en: Fast. }\nsources: [s]\n",
};

test('takes names and aliases of records and the lines of names.txt, each once', () => {
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const settings = { folder: 'content', editionDate: '2025-11-22', components: [] };
  expect(namesOf(contentOf(files, settings)).sort()).toEqual([
    '4G',
    '5G',
    'A1',
    'Acme 360',
    'Cap. 486',
    '八達通',
  ]);
});

test('reads every text once, and none of which the MDX is broken', () => {
  const words = '---\ntitle: A\n---\nIt has 200 firms.\n';
  const files = ['a/en.md', 'b/en.mdx', 'c/en.mdx'].map((path, index) => ({
    path: `articles/${path}`,
    bytes: new TextEncoder().encode(index === 2 ? `${words}<Note>` : words),
  }));
  const content = contentOf(files, {
    folder: 'content',
    editionDate: '2025-11-22',
    components: [],
  });
  const found = claimsOfTexts(content);
  const claims = found.map(({ entry, sentences }) => [
    entry.id,
    sentences.flatMap((one) => one.claims.map(({ line, words: said }) => `${line} ${said}`)),
  ]);
  expect(claims).toEqual([
    ['a', ['4 200']],
    ['b', ['4 200']],
  ]);
  expect(claimsOfTexts(content)).toBe(found);
});

import { describe, expect, it } from 'vitest';
import { indexedPage, isSearched } from '#lib/search/indexed-page.ts';

const names = new Map([['/glossary/llm/', ['LLM', '模型']]]);

const cases = [
  {
    name: 'adds the names of what the words link, and the tails of the Chinese ones',
    html: '<html lang="en"><main data-pagefind-body><a class="record-link" href="/glossary/llm/">It</a></main></html>',
    expected:
      '<html lang="en"><main data-pagefind-body><span data-about="LLM · 模型 模型" data-pagefind-meta="about[data-about]"></span><a class="record-link" href="/glossary/llm/">It</a></main></html>',
  },
  {
    name: 'adds the tails of Chinese names inside the indexed part',
    html: '<html lang="en"><main data-pagefind-body><h1>HKMA</h1>金管局</main></html>',
    expected:
      '<html lang="en"><main data-pagefind-body><span data-han="金管局 管局" data-pagefind-meta="han[data-han]"></span><h1>HKMA</h1>金管局</main></html>',
  },
  {
    name: 'keeps the words of neighbouring cells apart',
    html: '<html lang="en"><dt>Scope</dt><dd>AI only</dd><td>1</td></html>',
    expected: '<html lang="en"><dt>Scope </dt><dd>AI only </dd><td>1 </td></html>',
  },
  {
    name: 'leaves a Chinese page alone',
    html: '<html lang="zh-Hant-HK"><main data-pagefind-body>金管局</main></html>',
    expected: '<html lang="zh-Hant-HK"><main data-pagefind-body>金管局</main></html>',
  },
  {
    name: 'leaves an English page without Chinese alone',
    html: '<html lang="en"><main data-pagefind-body>HKMA</main></html>',
    expected: '<html lang="en"><main data-pagefind-body>HKMA</main></html>',
  },
  {
    name: 'leaves a page alone that is not indexed',
    html: '<html lang="en"><main>金管局</main></html>',
    expected: '<html lang="en"><main>金管局</main></html>',
  },
];

describe('indexedPage', () => {
  for (const { name, html, expected } of cases) {
    it(name, () => expect(indexedPage(html, names)).toBe(expected));
  }
});

describe('isSearched', () => {
  it('takes pages of records and leaves lists', () => {
    expect(isSearched('<main><span data-pagefind-filter="kind[data-kind]"></span></main>')).toBe(
      true,
    );
    expect(isSearched('<main data-pagefind-body><h1>All sources</h1></main>')).toBe(false);
  });
});

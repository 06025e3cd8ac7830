import { describe, expect, it } from 'vitest';
import { linkedNames, namesOnPage } from '#lib/search/linked-names.ts';

describe('namesOnPage', () => {
  it('reads the title and the other names', () => {
    const html =
      '<span hidden data-kind="organisation" data-aliases="SFC · 證監會"></span><h1 class="x">Securities and Futures Commission </h1>';
    expect(namesOnPage(html)).toEqual(['Securities and Futures Commission', 'SFC', '證監會']);
  });

  it('reads nothing where a page has no other names', () => {
    expect(namesOnPage('<span data-kind="news"></span><h1>A report</h1>')).toEqual([]);
  });
});

describe('linkedNames', () => {
  const names = new Map([
    ['/base/organisations/sfc/', ['Securities and Futures Commission', 'SFC']],
    ['/base/glossary/llm/', ['large language model', 'SFC']],
  ]);

  it('gathers the names of what the words link, each once', () => {
    const html =
      '<a class="record-link first" data-kind="organisation" data-card="org:sfc" href="/base/organisations/sfc/">It</a> and <a class="record-link" data-kind="term" href="/base/glossary/llm/">models</a>, <a class="record-link" data-kind="organisation" href="/base/organisations/sfc/">it</a>';
    expect(linkedNames(html, names)).toEqual([
      ...['Securities and Futures Commission', 'SFC', 'large language model'],
    ]);
  });

  it('leaves other links and unknown pages alone', () => {
    const html =
      '<a class="link" href="/base/organisations/sfc/">menu</a><a class="record-link" data-kind="article" href="/base/articles/a/">a</a>';
    expect(linkedNames(html, names)).toEqual([]);
  });
});

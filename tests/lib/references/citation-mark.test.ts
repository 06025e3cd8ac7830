import { describe, expect, it } from 'vitest';
import { resolve } from '#lib/references/resolve.ts';
import { context } from './records.ts';

/** What stands in the margin beside the first citation of a section. */
const notes: Record<string, string> = {
  'count-2024': '1 InvestHK, 2024',
  'budget-2024': '2 HKSAR Government, 2024',
};

const mark = (id: string, nth: number, number: number, label: string) =>
  `<sup class="citation"${nth === 1 ? ` data-note="${notes[id]}"` : ''}><a id="_cite-${id}-${nth}" href="#_source-${id}" aria-label="${label}">${number}</a></sup>`;

const count = (nth: number) => mark('count-2024', nth, 1, 'Source 1: InvestHK, 17 December 2024');
const budget = (nth: number) =>
  mark('budget-2024', nth, 2, 'Source 2: HKSAR Government, 28 February 2024');

describe('citationMarks', () => {
  it('numbers sources in the order of first citation', () => {
    const { html, citations } = resolve(
      '<p>One.[^count-2024][^budget-2024] Two.[^count-2024]</p>',
      context(),
    );
    expect(html).toBe(`<p>One.${count(1)}${budget(1)} Two.${count(2)}</p>`);
    expect(citations).toEqual([
      {
        ...{ number: 1, source: 'count-2024', at: [] },
        marks: ['_cite-count-2024-1', '_cite-count-2024-2'],
      },
      { number: 2, source: 'budget-2024', at: [], marks: ['_cite-budget-2024-1'] },
    ]);
  });

  it('keeps the words of a place and names each place once', () => {
    const place = '<a href="source:count-2024">page 2</a>';
    const { html, citations } = resolve(`<p>One. ${place} ${place}</p>`, context());
    expect(html).toBe(`<p>One. page 2${count(1)} page 2${count(2)}</p>`);
    expect(citations[0]?.at).toEqual(['page 2']);
  });

  it('takes a bare address for a citation without a place', () => {
    const { html, citations } = resolve(
      '<p>One.<a href="source:count-2024">source:count-2024</a></p>',
      context(),
    );
    expect(html).toBe(`<p>One.${count(1)}</p>`);
    expect(citations[0]?.at).toEqual([]);
  });

  it('notes a source in the margin once a section', () => {
    const { html } = resolve(
      '<p>One.[^count-2024] Two.[^count-2024]</p><h2>Next</h2><p>Three.[^count-2024]</p>',
      context(),
    );
    expect(html.match(/data-note="[^"]+"/g)).toEqual(
      Array.from({ length: 2 }, () => 'data-note="1 InvestHK, 2024"'),
    );
  });

  it('labels marks in the language of the edition', () => {
    const { html } = resolve('<p>一。[^budget-2024]</p>', context('zh-hant'));
    expect(html).toContain('aria-label="來源1：HKSAR Government，2024年2月28日"');
  });
});

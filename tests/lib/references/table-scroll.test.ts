import { describe, expect, it } from 'vitest';
import { resolve } from '#lib/references/resolve.ts';
import { context } from './records.ts';

const table = '<table><tbody><tr><td>1</td></tr></tbody></table>';
const captioned = table.replace('<tbody>', '<caption>Prices</caption><tbody>');

const names = [
  ['the heading before it', `<h2>A</h2><h3>B <em>c</em></h3>${table}`, ['B c']],
  ['its caption', `<h2>A</h2>${captioned}`, ['Prices']],
  ['what it is, where there is neither', table, ['Table, scrolls sideways']],
  ['the same heading with a number', `<h2>A</h2>${table}${table}`, ['A', 'A (2)']],
] as const;

describe('scrollTables', () => {
  it('puts a table into a region that the keyboard can scroll', () => {
    expect(resolve(`<h2>A</h2>${table}`, context()).html).toBe(
      `<h2>A</h2><div class="table-scroll" tabindex="0" role="region" aria-label="A">${table}</div>`,
    );
  });

  it.each(names)('names it after %s', (_, html, expected) => {
    const labels = [...resolve(html, context()).html.matchAll(/aria-label="([^"]+)"/g)];
    expect(labels.map(([, label]) => label)).toEqual(expected);
  });
});

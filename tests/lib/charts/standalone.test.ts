import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { standaloneSvg } from '#lib/charts/standalone.ts';
import { parts, yearly } from './drawn.ts';

const label = { en: 'R&D by <business>', 'zh-hant': '企業研發' };
const broken = yearly([1, 2, 3], { 1: { break: true }, 2: { status: 'estimate' } }, { label });
const file = standaloneSvg('gerd', broken, 'en') ?? '';
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('standaloneSvg', () => {
  it('is not made where only a table is honest', () => {
    expect(standaloneSvg('one', yearly([1]), 'en')).toBeUndefined();
  });

  it.each([
    ['a line', broken],
    ['bars', parts({ 'R&D': 60, Sales: 30 })],
    ['shares', parts({ 'R&D': 60, Sales: 40 })],
    ['ranks', yearly([3, 2], {}, { unit: 'rank' })],
  ])('is well-formed XML of %s', (_, figure) => {
    const svg = standaloneSvg('gerd', figure, 'en') ?? '';
    expect(faultIn(svg)).toBe('');
    expect(svg.startsWith('<svg ')).toBe(true);
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  });

  it('has a style of its own for every class, and refers to nothing outside', () => {
    const used = [...file.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    const style = /<style>(.*?)<\/style>/s.exec(file)?.[1] ?? '';
    const drawn = used.filter((name) => !/^chart-(wide|hollow-\d)$/.test(name));
    const bare = drawn.filter((name) => !style.includes(name.replace(/-(line|mark)-\d$/, '-$1')));
    expect(bare).toEqual([]);
    expect(file.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|url\(|@import/,
    );
    expect(file).not.toMatch(/var\(|<script|style="/);
  });

  it('says what the page says beside it: title, scope and legend', () => {
    expect(texts(file)).toEqual(
      expect.arrayContaining([
        'R&#x26;D by &#x3C;business>',
        'All fields, not AI alone',
        'Dotted upright: counted differently from there on.',
        'Dashed and hollow: not measured (estimate, target or promise).',
      ]),
    );
  });

  it('is one picture with a title and a description', () => {
    const { document } = parseHTML(file);
    const svg = document.querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    for (const name of ['labelledby', 'describedby']) {
      const id = svg?.getAttribute(`aria-${name}`) ?? '';
      expect(document.getElementById(id)?.textContent).toContain('R&D by <business>');
    }
  });

  it('speaks the language of the edition', () => {
    expect(texts(standaloneSvg('gerd', broken, 'zh-hant') ?? '')).toContain('企業研發');
  });
});

/** Elements that do not close in order, bare ampersands, attributes without quotes; empty if sound. */
function faultIn(xml: string): string {
  const open: string[] = [];
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<&]*(?:&#x[0-9A-F]+;[^"<&]*)*")*)(\/?)>/g;
  for (const [tag, closes, name = '', , isEmpty] of xml.matchAll(token)) {
    if (closes && open.pop() !== name) return `\`${tag}\` closes nothing.`;
    if (!closes && !isEmpty) open.push(name);
  }
  if (open.length > 0) return `\`${open.join()}\` stays open.`;
  const words = xml.replaceAll(token, '');
  return /<|&(?!#x[0-9A-F]+;)/.exec(words)?.[0] ?? '';
}

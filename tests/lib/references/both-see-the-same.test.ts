import { readdirSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { writtenReference } from '#lib/references/parsed.ts';
import { referencesIn } from '#lib/references/references-in.ts';
import { resolve } from '#lib/references/resolve.ts';
import { context } from './records.ts';
import { rendered } from './rendered.ts';

const folder = new URL('../../fixtures/references/', import.meta.url);

// What `.mdx` reads otherwise than `.md`: comments are expressions and `<x:y>` is no address.
const asMdx = (text: string) =>
  text.replace(/<!--(.*?)-->/g, '{/*$1*/}').replace(/<(source:[\w-]+)>/g, '[]($1)');

const texts = readdirSync(folder).flatMap((file): Fixture[] => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  if (file.endsWith('.mdx')) return [[file, text, 'mdx']];
  return [
    [file, text, 'md'],
    [`${file}x`, asMdx(text), 'mdx'],
  ];
});

/** The references of a page, read back from what `resolve` wrote. */
function written(html: string): { references: string[]; citations: string[] } {
  const references: string[] = [];
  const citations: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ properties }) => {
    const { className, dataCard, dataChart, dataKind, href, id } = properties;
    if (dataChart) references.push(`chart:${dataChart}`);
    if (String(className).includes('figure-tie')) references.push(String(dataCard));
    const scheme = schemes[String(dataKind)];
    if (scheme) references.push(`${scheme}:${/([\w-]+)\/?$/.exec(String(href))?.[1]}`);
    const cited = /^_cite-(.+)-\d+$/.exec(String(id))?.[1];
    if (cited) citations.push(cited);
  });
  return { references, citations };
}

const schemes: Record<string, string> = {
  organisation: 'org',
  programme: 'programme',
  event: 'event',
  term: 'term',
  topic: 'topic',
  article: 'article',
};

describe('referencesIn and resolve', () => {
  it.each(texts)('see the same in %s', async (_, text, format) => {
    const found = referencesIn(text, format);
    const page = resolve(await rendered(text, format), context());
    const seen = written(page.html);
    expect(seen.references).toEqual(found.references.map(writtenReference));
    expect(seen.citations).toEqual(found.citations.map(({ source }) => source));
    expect(found.references.length + found.citations.length).toBeGreaterThan(5);
    for (const { source, at } of found.citations.filter((citation) => citation.at !== undefined)) {
      expect(page.citations.find((cited) => cited.source === source)?.at).toContain(at);
    }
  });

  it('read every sort of reference in these texts', () => {
    const all = texts.flatMap(([, text, format]) => referencesIn(text, format).references);
    const sorts = new Set(all.map(({ scheme }) => scheme));
    expect([...sorts].toSorted()).toEqual([
      'article',
      'chart',
      'event',
      'figure',
      'org',
      'programme',
      'term',
      'topic',
    ]);
  });

  it('agree on which charts stand alone', () => {
    for (const [, text, format] of texts) {
      const charts = referencesIn(text, format).references.filter(
        ({ scheme }) => scheme === 'chart',
      );
      expect(charts.every(({ alone }) => alone)).toBe(true);
    }
  });
});

type Fixture = [file: string, text: string, format: 'md' | 'mdx'];

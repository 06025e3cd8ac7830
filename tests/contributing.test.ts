import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordCollections, textCollections } from '#lib/content/place-in-folder.ts';
import { allowedElements } from '#lib/checks/allowed-html.ts';
import { catalogue } from '#lib/problems/catalogue.ts';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const rows = contributing
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('CONTRIBUTING', () => {
  it('explains every code of the checker in the words of the catalogue', () => {
    const explained = rows.filter(([, code = '']) => /^HB\d{3}$/.test(code));
    expect(explained.map(([, code, severity, means]) => [code, severity, means])).toEqual(
      Object.entries(catalogue).map(([code, { severity, means }]) => [code, severity, means]),
    );
  });

  it('names every collection with its file', () => {
    const records = recordCollections.map((name) => [`\`${name}\``, '`<id>.yaml`']);
    const texts = textCollections.map((name) => [`\`${name}\``, '`<id>/en.md`']);
    const named = rows.map(([, name, file]) => [name, file]);
    expect(named).toEqual(expect.arrayContaining([...records, ...texts]));
  });

  it('names every HTML element that words may hold', () => {
    const [line = ''] = /^- HTML is left to the site.*$/m.exec(contributing) ?? [];
    const named = [...line.matchAll(/`(\w+)[^`]*`/g)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(allowedElements));
  });
});

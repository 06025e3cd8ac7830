import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardColours } from '#lib/share-cards/colours.ts';

it('are the light colours of the site’s theme', () => {
  const theme = readFileSync('src/styles/theme.css', 'utf8');
  const named = Object.entries(cardColours).map(([name, colour]) => [
    `--color-${name.replace(/(\d)$/, '-$1')}: light-dark(${colour}, `,
  ]);
  expect(named.filter(([written = '']) => !theme.includes(written))).toEqual([]);
});

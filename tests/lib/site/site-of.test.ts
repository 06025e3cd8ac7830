import { describe, expect, it } from 'vitest';
import { siteOf } from '#lib/site/site-of.ts';

const licence = 'name: MIT\n    url: https://opensource.org/license/mit';
const text = `url: https://harbour.example
name:
  en: Harbour
description:
  en: One sentence.
licences:
  words:
    ${licence}
  data:
    ${licence}
  code:
    ${licence}
`;

describe('siteOf', () => {
  it('reads what the file says and fills in the base path', () => {
    const site = siteOf(text, 'content/site.yaml');
    expect([site.url, site.base, site.name.en]).toEqual([
      'https://harbour.example',
      '/',
      'Harbour',
    ]);
  });

  it('names the file, the command to run and the field', () => {
    expect(() => siteOf(`${text}base: harbour\n`, 'content/site.yaml')).toThrow(
      '`content/site.yaml` is wrong. Run `npm run check`.\n' +
        '✖ must begin and end with a slash: `/` or `/harbour/`\n  → at base',
    );
  });

  it('says so when the file is no YAML', () => {
    expect(() => siteOf('url: [', 'content/site.yaml')).toThrow(
      '`content/site.yaml` is no YAML. Run `npm run check`.',
    );
  });
});

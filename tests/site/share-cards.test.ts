import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { attribute, DIST, filesOf, origin, pagesOf, site } from './built-site.ts';

const LIMIT = 40_000;

const pages = pagesOf(DIST);
const cards = filesOf(DIST).filter((path) => path.startsWith('og/'));
const cardOf = (page: (typeof pages)[number]) =>
  (attribute(page, 'meta[property="og:image"]', 'content') ?? '').replace(origin + site.base, '');

describe('every page', () => {
  it('has a card that is there, with its words for those who do not see it', () => {
    const wrong = pages.filter(
      (page) =>
        !existsSync(join(DIST, cardOf(page))) ||
        (attribute(page, 'meta[property="og:image:alt"]', 'content') ?? '').length < 20 ||
        attribute(page, 'meta[name="twitter:card"]', 'content') !== 'summary_large_image',
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each(['articles', 'topics', 'figures'])('under %s has a card of its own', (folder) => {
    const own = pages.filter(({ path }) => new RegExp(`^${folder}/[^/]+/index\\.html$`).test(path));
    expect(own).not.toEqual([]);
    const kind = `og/${folder.slice(0, -1)}-`;
    expect(own.map(cardOf)).toEqual(
      own.map(({ path }) => path.replace(`${folder}/`, kind).replace('/index.html', '.png')),
    );
  });
});

describe('share cards', () => {
  it('are all used', () => {
    expect(cards.filter((path) => !pages.some((page) => cardOf(page) === path))).toEqual([]);
  });

  it('weigh at most 40 kB', () => {
    expect(cards.filter((path) => readFileSync(join(DIST, path)).length > LIMIT)).toEqual([]);
  });

  it('are pictures of the size that pages name', async () => {
    const sizes = await Promise.all(
      cards.map(async (path) => {
        const { format, height, width } = await sharp(join(DIST, path)).metadata();
        return `${format} ${width}×${height}`;
      }),
    );
    expect([...new Set(sizes)]).toEqual(['png 1200×630']);
  });
});

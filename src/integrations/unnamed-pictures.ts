import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes pictures that no file of the site names out of it. Astro copies the picture of every article,
 * those of drafts and of articles dated later too: its collections hold them all.
 */
export function unnamedPictures(): AstroIntegration {
  return {
    name: 'harbour:unnamed-pictures',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const unnamed = new Set(globSync(PICTURES, { cwd: dist }));
        for (const path of unnamed.size > 0 ? globSync(TEXTS, { cwd: dist }) : []) {
          const text = readFileSync(join(dist, path), 'utf8');
          for (const picture of unnamed) {
            if (text.includes(basename(picture))) unnamed.delete(picture);
          }
        }
        for (const path of unnamed) rmSync(join(dist, path));
        logger.debug(`${unnamed.size} pictures that nothing names were taken out.`);
      },
    },
  };
}

const PICTURES = '_astro/**/*.{png,jpg,jpeg,webp,avif,gif,svg,tiff}';
const TEXTS = '**/*.{html,xml,md,css,js,json,txt,webmanifest}';

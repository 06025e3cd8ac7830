import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { faces, sansFallbacks, serifFallbacks, type Face } from './font-faces.ts';

// Relative to the project: Astro hashes this path into the family's name, and an absolute one would
// make two clones of one commit differ.
const CACHE = 'node_modules/.cache/harbour-fonts';

/** Cuts the two typefaces down to the glyphs and weights in use and hands them to Astro. */
export function fonts(): AstroIntegration {
  return {
    name: 'harbour:fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const [sans, serif, italic] = await Promise.all([
          subset(root, faces.sans),
          subset(root, faces.serif),
          subset(root, faces.serifItalic),
        ]);
        const provider = fontProviders.local();
        updateConfig({
          fonts: [
            {
              provider,
              name: 'Schibsted Grotesk',
              cssVariable: '--font-sans-face',
              fallbacks: sansFallbacks,
              options: { variants: [sans] },
            },
            {
              provider,
              name: 'Newsreader',
              cssVariable: '--font-serif-face',
              fallbacks: serifFallbacks,
              options: { variants: [serif, italic] },
            },
          ],
        });
      },
    },
  };
}

/** Makes the face's file unless a build of the same inputs left it; returns where Astro finds it. */
async function subset(root: string, { file, glyphs, features, weights, style }: Face) {
  const original = readFileSync(createRequire(import.meta.url).resolve(file));
  const [min, max] = weights;
  const options = {
    targetFormat: 'woff2' as const,
    noHinting: true,
    keepFeatures: features,
    variationAxes: { wght: min === max ? min : { min, max } },
  };
  const hash = createHash('sha256')
    .update(original)
    .update(JSON.stringify([glyphs, options]));
  const path = `${CACHE}/${hash.digest('hex').slice(0, 16)}.woff2`;
  const target = join(root, path);
  if (!existsSync(target)) {
    const made = await subsetFont(original, glyphs, options);
    mkdirSync(join(root, CACHE), { recursive: true });
    // Builds may run side by side: the file appears whole or not at all.
    const unfinished = `${target}.${process.pid}`;
    writeFileSync(unfinished, made);
    renameSync(unfinished, target);
  }
  const weight = min === max ? min : `${min} ${max}`;
  return { src: [`./${path}`] as [string], weight, style };
}

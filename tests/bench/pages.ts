// `npm run bench:pages`: bytes of the longest page of each kind, and Lighthouse scores.
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { serve } from '#desk/serve.ts';
import { browser } from '../browser/browser.ts';
import { pageKinds } from '../browser/page-kinds.ts';

const DIST = 'dist';
const PORT = 9333;
/** Pages whose scores are a promise. */
const SCORED = ['/', '/articles/nearly-4700-startups/', '/figures/startups/', '/organisations/'];

const brotli = (path: string) => brotliCompressSync(readFileSync(`${DIST}${path}`)).length;

/** What a page loads from the site, by the ending of its files. */
function bytesOf(file: string): { html: number; css: number; js: number } {
  const html = readFileSync(file, 'utf8');
  const linked = (pattern: RegExp) =>
    [...html.matchAll(pattern)].reduce((sum, [, file = '']) => sum + brotli(file), 0);
  return {
    html: brotliCompressSync(html).length,
    css: linked(/<link rel="stylesheet" href="([^"]+)"/g),
    js: linked(/<script type="module" src="([^"]+)"/g),
  };
}

console.log('Bytes (brotli): page, HTML, CSS, JS');
for (const { address, kind } of pageKinds) {
  const file = join(DIST, address.endsWith('.html') ? address : `${address}index.html`);
  const { css, html, js } = bytesOf(file);
  console.log(`${kind.padEnd(18)} ${address.padEnd(56)} ${html} ${css} ${js}`);
}

const { address, close } = await serve({ dir: compressed(), base: '/', port: 4400 });
const launched = await chromium.launch(await withPort());
try {
  console.log('\nLighthouse, mobile: performance, accessibility, best practices, SEO');
  for (const path of SCORED) {
    const result = await lighthouse(new URL(path, address).href, { port: PORT, logLevel: 'error' });
    const scores = Object.values(result?.lhr.categories ?? {}).map(({ score }) =>
      Math.round((score ?? 0) * 100),
    );
    console.log(`${path.padEnd(44)} ${scores.join(' ')}`);
  }
} finally {
  await launched.close();
  await close();
}

/** A copy of the site with each text file compressed beside it, as static hosts serve it. */
function compressed(): string {
  const copy = '.build/bench';
  rmSync(copy, { recursive: true, force: true });
  cpSync(DIST, copy, { recursive: true });
  for (const file of globSync(`${copy}/**/*.{html,css,js,svg}`)) {
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
  return copy;
}

async function withPort() {
  const options = await browser();
  return { ...options, args: [...(options.args ?? []), `--remote-debugging-port=${PORT}`] };
}

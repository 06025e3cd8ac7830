import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Where package managers and vendors put a Chromium. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The first browser that is there: the one that `CHROMIUM` names, Playwright's own, an installed
 * one, the one from npm (Linux x64). Throws a sentence that says how to get one.
 */
export async function browser(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM'];
  if (named) return { executablePath: named, args: sandboxArguments() };
  if (existsSync(chromium.executablePath())) return { args: sandboxArguments() };
  const system = INSTALLED.find((path) => existsSync(path));
  if (system) return { executablePath: system, args: sandboxArguments() };
  if (process.platform === 'linux' && process.arch === 'x64') return fromNpm();
  throw new Error('No browser was found. Run `npx playwright install chromium` once.');
}

/** The package unpacks the libraries that a bare Linux lacks only in AWS Lambda; here it is asked to. */
async function fromNpm(): Promise<LaunchOptions> {
  const { default: shipped, inflate } = await import('@sparticuz/chromium');
  const packed = 'node_modules/@sparticuz/chromium/bin/al2023.tar.br';
  const libraries = await inflate(join(import.meta.dirname, '../..', packed));
  return {
    executablePath: await shipped.executablePath(),
    args: ['--no-sandbox'],
    env: { ...process.env, LD_LIBRARY_PATH: join(libraries, 'lib') } as Record<string, string>,
  };
}

/** Chromium refuses to run as root, as containers do, with its sandbox. */
function sandboxArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

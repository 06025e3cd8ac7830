import { defineConfig } from '@playwright/test';
import { browser } from './browser.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.browser.ts',
  globalSetup: './site.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: process.env['CI'] ? 'dot' : 'list',
  // Workers read this file again, after the site is up.
  use: {
    ...(process.env['HARBOUR_ADDRESS'] && { baseURL: process.env['HARBOUR_ADDRESS'] }),
    launchOptions: await browser(),
  },
});

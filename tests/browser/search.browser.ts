import { expect, test, type Page } from '@playwright/test';
import { nothing, queries, slips } from './queries.ts';

/** Types a query into the search page and gives the addresses that it finds, without the base path. */
async function found(page: Page, query: string): Promise<string[]> {
  await page.getByRole('textbox', { name: 'Search for' }).fill(query);
  await expect(page.getByRole('status')).toContainText(`“${query}”`);
  const base = new URL(page.url()).pathname.replace(/search\/$/, '');
  return page
    .locator('[data-search-results] > li > a')
    .evaluateAll(
      (links, skip) => links.map((link) => (link as HTMLAnchorElement).pathname.slice(skip)),
      base.length - 1,
    );
}

test.beforeEach(async ({ page }) => {
  await page.goto('search/');
});

test('the table holds at least fifty queries', () => {
  expect(queries.length).toBeGreaterThanOrEqual(50);
});

test('every query finds what it must among the first three', async ({ page }) => {
  test.slow();
  const misses: string[] = [];
  for (const { query, first } of queries) {
    const best = (await found(page, query)).slice(0, 3);
    const missing = first.filter((address) => !best.includes(address));
    if (missing.length > 0) misses.push(`${query}: ${missing} is not among ${best.join(' ')}`);
  }
  expect(misses).toEqual([]);
});

for (const query of nothing) {
  test(`“${query}” finds nothing and says what to try`, async ({ page }) => {
    expect(await found(page, query)).toEqual([]);
    await expect(page.getByRole('status')).toHaveText(`Nothing found for “${query}”.`);
    await expect(page.getByText('What to try')).toBeVisible();
  });
}

for (const { query, offered } of slips) {
  test(`“${query}” offers ${offered}`, async ({ page }) => {
    expect(await found(page, query)).toEqual([]);
    const advice = page.locator('[data-search-advice]');
    await advice.getByRole('link', { name: offered, exact: true }).click();
    await expect(page.getByRole('status')).toContainText(`“${offered}”`);
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  });
}

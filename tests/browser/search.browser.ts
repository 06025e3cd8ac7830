import { expect, test, type Page } from '@playwright/test';
import { nothing, queries, slips } from './queries.ts';

const results = '[data-search-results] > li > a';

test('the table holds at least fifty queries', () => {
  expect(queries.length + nothing.length + slips.length).toBeGreaterThanOrEqual(50);
});

async function search(page: Page, query: string) {
  await page.goto(`search/?${new URLSearchParams({ q: query })}`);
  await expect(page.getByRole('status')).toHaveText(/\.$/);
}

async function addressesOf(page: Page): Promise<string[]> {
  const base = new URL(page.url()).pathname.replace(/search\/$/, '');
  const found = await page
    .locator(results)
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  return found.map((path) => `/${path.slice(base.length)}`);
}

for (const { query, first } of queries) {
  test(`“${query}” finds ${first.join(' and ')}`, async ({ page }) => {
    await search(page, query);
    expect((await addressesOf(page)).slice(0, 3)).toEqual(expect.arrayContaining([...first]));
  });
}

for (const query of nothing) {
  test(`“${query}” finds nothing and says what to try`, async ({ page }) => {
    await search(page, query);
    await expect(page.getByRole('status')).toHaveText(`Nothing found for “${query}”.`);
    await expect(page.locator('[data-search-results] a')).toHaveCount(0);
    await expect(page.getByText('What to try')).toBeVisible();
  });
}

for (const { query, offered } of slips) {
  test(`“${query}” offers ${offered}`, async ({ page }) => {
    await search(page, query);
    await page
      .locator('[data-search-advice]')
      .getByRole('link', { name: offered, exact: true })
      .click();
    await expect(page.getByRole('status')).toHaveText(new RegExp(`“${offered}”`));
    expect(await addressesOf(page)).not.toEqual([]);
  });
}

import { expect, test } from '@playwright/test';

const results = '[data-search-results] > li > a';

test.describe('the search page', () => {
  test('keeps its state in the address, and goes back', async ({ page }) => {
    await page.goto('search/');
    await page.getByRole('textbox', { name: 'Search for' }).fill('talent');
    await expect(page).toHaveURL(/search\/\?q=talent$/);
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('figure');
    await expect(page).toHaveURL(/\?q=talent&kind=figure$/);
    await expect(page.locator('[data-search-results] > li > p:first-child').first()).toHaveText(
      /^Figure/,
    );
    await page.goBack();
    await expect(page).toHaveURL(/\?q=talent$/);
    await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('');
  });

  test('opens a shared search with its filters', async ({ page }) => {
    await page.goto('search/?q=talent&topic=talent&year=2024');
    await expect(page.getByRole('combobox', { name: 'Topic' })).toHaveValue('talent');
    await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('2024');
    await expect(page.getByRole('status')).toHaveText(/found for “talent”\.$/);
    await expect(page.locator(results).first()).toBeVisible();
  });

  test('shows a title, a kind, marked words and sections', async ({ page }) => {
    await page.goto('search/?q=startups');
    const first = page.locator('[data-search-results] > li').first();
    await expect(first).toContainText('Explainer');
    await expect(first.locator('mark').first()).toHaveText(/startups/i);
    await expect(
      page.locator('[data-search-results] ul[aria-label=Sections] a').first(),
    ).toBeVisible();
  });

  test('moves through the results by keyboard', async ({ page }) => {
    await page.goto('search/?q=talent');
    await expect(page.locator(results).nth(1)).toBeVisible();
    await page.getByRole('textbox', { name: 'Search for' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(results).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('textbox', { name: 'Search for' })).toBeFocused();
  });

  test('hides the A to Z while something is looked for', async ({ page }) => {
    await page.goto('search/');
    await expect(page.getByRole('heading', { name: 'Everything from A to Z' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Search for' }).fill('talent');
    await expect(page.getByRole('heading', { name: 'Everything from A to Z' })).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page lists everything', async ({ page }) => {
    await page.goto('search/?q=talent');
    await expect(page.getByRole('link', { name: /^SenseTime\b.*Organisation/ })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Kind' })).toBeHidden();
  });

  test('the button in the header is a link to it', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

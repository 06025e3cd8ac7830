import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addressOf } from './page-kinds.ts';

const article = addressOf('articles/*');
const open = '#_card:popover-open';

test.beforeEach(({ page }) => page.goto(article));

test('a number opens its card, Escape closes it and gives the focus back', async ({ page }) => {
  const number = page.locator('.figure-tie').first();
  await number.click();
  await expect(page.locator(open)).toContainText(/\d/);
  expect(page.url()).not.toContain('/figures/');
  await page.keyboard.press('Escape');
  await expect(page.locator(open)).toHaveCount(0);
  await expect(number).toBeFocused();
});

test('one card is open at a time', async ({ page }) => {
  await page.locator('.figure-tie').nth(0).click();
  await expect(page.locator(open)).toHaveCount(1);
  const first = await page.locator(open).textContent();
  await page.keyboard.press('Escape');
  await page.locator('.record-link.first').first().click();
  await expect(page.locator(open)).toHaveCount(1);
  expect(await page.locator(open).textContent()).not.toBe(first);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an open card has no barrier that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.locator('.figure-tie').first().click();
    await expect(page.locator(open)).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).include('#_card').analyze();
    expect(violations.map(({ help, id }) => `${id}: ${help}`)).toEqual([]);
  });
}

test('on a phone a citation opens what it cites', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.citation a').first().click();
  await expect(page.locator(open)).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a number leads to its value', async ({ page }) => {
    const number = page.locator('.figure-tie').first();
    const href = (await number.getAttribute('href')) ?? '';
    await number.click();
    await expect(page).toHaveURL((url) => url.href.endsWith(href));
  });
});

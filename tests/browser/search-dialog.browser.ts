import { expect, test } from '@playwright/test';

declare global {
  interface Window {
    violations: string[];
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto('./');
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search on any page`, async ({ page }) => {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  });
}

test('the button opens it; results lead to pages; nothing breaks the policy', async ({ page }) => {
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('HKMA');
  await expect(dialog.getByRole('status')).toHaveText(/found for “HKMA”\.$/);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organisations\/hkma\/$/);
});

test('Escape closes it and gives the focus back', async ({ page }) => {
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('tal');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeFocused();
});

test('Enter in the field goes to the search page', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('petaflops');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=petaflops$/);
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('search/');
  const field = page.getByRole('textbox', { name: 'Search for' });
  await field.focus();
  await page.keyboard.type('2024/25');
  await expect(field).toHaveValue('2024/25');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

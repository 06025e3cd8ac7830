import { expect, test, type Page } from '@playwright/test';
import { addressOf } from './page-kinds.ts';

const entries = (page: Page) => page.locator('[data-entry]:visible');

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('the directory is filtered by two things at once, by keyboard', async ({ page }) => {
      await page.goto(addressOf('organisations'));
      const all = await entries(page).count();
      await page.getByLabel('Kind').focus();
      await page.keyboard.type('Comp');
      const companies = await entries(page).count();
      expect(companies).toBeLessThan(all);
      await expect(page.getByLabel('Kind').locator('option:checked')).toHaveText(
        `Company (${companies})`,
      );
      await page.keyboard.press('Tab');
      await page.keyboard.type('Robots');
      await expect.poll(() => entries(page).count()).toBeLessThan(companies);
      expect(await entries(page).count()).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'Show all' }).press('Enter');
      await expect.poll(() => entries(page).count()).toBe(all);
    });

    test('a combination that nothing fits is said to be empty', async ({ page }) => {
      await page.goto(addressOf('organisations'));
      const empty = page.locator('[data-none]');
      await expect(empty).toBeHidden();
      await page.getByLabel('Kind').selectOption({ value: 'university' });
      await page.getByLabel('Founded').selectOption({ value: '2020s' });
      await expect(entries(page)).toHaveCount(0);
      await expect(empty).toBeVisible();
    });

    test('the timeline shows the events of one topic', async ({ page }) => {
      await page.goto(addressOf('timeline'));
      await page.getByRole('combobox', { name: 'Topic' }).selectOption({ value: 'rules' });
      const chosen = await page
        .getByRole('combobox', { name: 'Topic' })
        .locator('option:checked')
        .textContent();
      expect(chosen).toBe(`Rules (${await entries(page).count()})`);
    });
  });
}

test('a filter says how many are left, and its address can be shared', async ({ page }) => {
  await page.goto(`${addressOf('timeline')}?topic=rules`);
  const left = await entries(page).count();
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${left} of \\d+ shown$`));
  await page.getByRole('combobox', { name: 'Topic' }).selectOption({ value: '' });
  await expect(page).toHaveURL(/\/timeline\/$/);
});

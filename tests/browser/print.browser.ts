import { expect, test } from '@playwright/test';
import { addressOf } from './page-kinds.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(addressOf('articles/*'));
});

test('paper has the text and no way to click on', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.prose')).toBeVisible();
  for (const navigation of await page.locator('nav, header [data-search-open]').all()) {
    await expect(navigation).toBeHidden();
  }
});

test('paper shows the address of every source', async ({ page }) => {
  const links = page.locator('[id^=_source-] a.print-url');
  expect(await links.count()).toBeGreaterThan(0);
  const printed = await links.evaluateAll((all) =>
    all.map((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content]),
  );
  expect(printed.filter(([href, shown]) => !shown?.includes(href ?? '?'))).toEqual([]);
});

test('paper is white, whatever the screen is', async ({ page }) => {
  const [ink, paper] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const canvas = document.createElement('canvas').getContext('2d');
    return [color, backgroundColor].map((one) => {
      if (!canvas) return 0;
      canvas.fillStyle = '#fff';
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = one;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return red + green + blue;
    });
  });
  expect(paper).toBeGreaterThan(700);
  expect(ink).toBeLessThan(200);
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { address, kind } of pageKinds) {
  test(`${kind} has no barrier that axe finds, light or dark, narrow or wide`, async ({ page }) => {
    // The longest lists have a thousand links.
    test.setTimeout(120_000);
    await page.goto(address);
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await barriers(page, new AxeBuilder({ page }).withTags(TAGS));
      expect(light, `light, ${width} px`).toEqual([]);
      // Only the colours differ in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await barriers(page, new AxeBuilder({ page }).withRules(['color-contrast']));
      expect(dark, `dark, ${width} px`).toEqual([]);
    }
  });
}

async function barriers(page: Page, axe: AxeBuilder): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary, target }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

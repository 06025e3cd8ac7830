import { expect, test, type Page } from '@playwright/test';
import { addressOf } from './page-kinds.ts';

const KINDS = ['home', 'articles/*', 'figures/*', 'search'];

for (const kind of KINDS) {
  test(`${kind} begins with a link to its text`, async ({ page }) => {
    await page.goto(addressOf(kind));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusIsIn(page, 'main, footer')).toBe(true);
  });
}

test('the focus can be seen wherever it is', async ({ page }) => {
  for (const kind of KINDS) {
    await page.goto(addressOf(kind));
    const unseen = [];
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      unseen.push(await unseenFocus(page));
    }
    expect(unseen.filter(Boolean), kind).toEqual([]);
  }
});

test.describe('without JavaScript, on a narrow screen', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test('the menu opens by keyboard and leads on', async ({ page }) => {
    await page.goto(addressOf('home'));
    const menu = page.getByRole('navigation', { name: 'Menu' });
    await expect(menu).toBeHidden();
    await page.locator('summary', { hasText: 'Menu' }).focus();
    await page.keyboard.press('Enter');
    await expect(menu).toBeVisible();
    await menu.getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL(/\/glossary\/$/);
  });
});

function focusIsIn(page: Page, selector: string) {
  return page.evaluate((inside) => document.activeElement?.closest(inside) !== null, selector);
}

/** The element that has the focus, if nothing about it says so; nothing otherwise. */
function unseenFocus(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const { boxShadow, outlineStyle, outlineWidth } = getComputedStyle(focused);
    const isSeen =
      (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    const { height, width } = focused.getBoundingClientRect();
    return isSeen && height > 1 && width > 1 ? undefined : focused.outerHTML.slice(0, 120);
  });
}

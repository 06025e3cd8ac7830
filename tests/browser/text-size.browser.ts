import { expect, test, type Page } from '@playwright/test';
import { addressOf, pageKinds } from './page-kinds.ts';

/** What WCAG 2.2, 1.4.12, lets a reader set. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

const settings = [
  { name: 'text at 200% on 390 px', width: 390, set: enlargeText, css: 'font-size', is: '32px' },
  { name: 'spaced text on 320 px', width: 320, set: spaceText, css: 'word-spacing', is: '2.56px' },
];

for (const { css, is, name, set, width } of settings) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 844 } });
    test.beforeEach(({ page }) => set(page));

    for (const { address, kind } of pageKinds) {
      test(`${kind} does not scroll sideways`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator('html')).toHaveCSS(css, is);
        expect(await overflow(page)).toBe(0);
      });
    }

    test('the open menu and its button stay on the screen', async ({ page }) => {
      await page.goto(addressOf('home'));
      const button = page.locator('summary', { hasText: 'Menu' });
      await button.click();
      await expect(button).toBeInViewport({ ratio: 1 });
      for (const link of await page.getByRole('navigation', { name: 'Menu' }).locator('a').all()) {
        expect(await link.evaluate(isWhole), await link.innerText()).toBe(true);
      }
      expect(await overflow(page)).toBe(0);
    });

    test('the years of the timeline’s drawing do not overlap', async ({ page }) => {
      await page.goto(addressOf('timeline'));
      const years = page.locator('figure nav > * > span');
      expect(await years.count()).toBeGreaterThan(5);
      const boxes = await years.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
      const overlapping = boxes.filter(({ left }, at) => left < (boxes[at - 1]?.right ?? 0));
      expect(overlapping).toEqual([]);
    });
  });
}

/** As the browser's own setting does: 32 px instead of 16. */
async function enlargeText(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** As a reader's style sheet does, which no policy of the page can refuse. */
async function spaceText(page: Page) {
  await page.addInitScript((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

function isWhole(element: Element): boolean {
  return element.scrollWidth <= element.clientWidth;
}

import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const WIDTHS = [320, 390, 820, 1440];

for (const { address, kind } of pageKinds) {
  test(`${kind} fits every screen, breaks no policy, reports no error, asks no other host`, async ({
    baseURL,
    page,
  }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) faults.push(request.url());
    });
    await page.exposeFunction('report', (fault: string) => faults.push(fault));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
        (window as unknown as { report: (fault: string) => void }).report(
          `${violatedDirective}: ${blockedURI}`,
        );
      });
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `pixels to scroll sideways at ${width} px`).toBe(0);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const { address, kind } of pageKinds) {
    test(`${kind} reads whole`, async ({ page }) => {
      await page.goto(address);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(/\S/);
      const { length } = await main.innerText();
      expect(length).toBeGreaterThan(100);
      const written = (await main.textContent())?.replace(/\s+/g, ' ').length ?? 0;
      expect(length, 'most of what is written is shown').toBeGreaterThan(written * 0.6);
    });
  }
});

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

import { expect, test } from '@playwright/test';
import { addressOf } from './page-kinds.ts';

for (const width of [390, 820, 1000, 1440]) {
  test(`an article begins where the header begins, and its headline has room, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(addressOf('articles/*'));
    const wordmark = await page.locator('header a').first().boundingBox();
    const headline = await page.locator('h1').boundingBox();
    const text = await page.locator('.prose p').first().boundingBox();
    expect(headline?.x).toBeCloseTo(wordmark?.x ?? 0, 0);
    expect(text?.x).toBeCloseTo(wordmark?.x ?? 0, 0);
    expect(headline?.width).toBeGreaterThan(Math.min(width * 0.6, 500));
  });
}

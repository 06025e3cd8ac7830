import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { redirectPage } from '#lib/redirects/redirect-page.ts';

const URL = 'https://harbour.example';
const page = (to = '/harbour/articles/new/', edition: 'en' | 'zh-hant' = 'en') =>
  parseHTML(redirectPage(to, URL, edition)).document;
const content = (selector: string, to?: string) =>
  page(to).querySelector(`meta[${selector}]`)?.getAttribute('content');

describe('redirectPage', () => {
  it('leads on by itself, without a script', () => {
    expect(content('http-equiv=refresh')).toBe('0; url=/harbour/articles/new/');
    expect(page().querySelector('script')).toBeNull();
    expect(content('http-equiv=content-security-policy')).toMatch(/^default-src 'none';/);
  });

  it('has a plain link, keeps the anchor, and says in words where the page is', () => {
    const to = '/figures/a/#2024/25';
    expect(page(to).querySelector('a')?.getAttribute('href')).toBe(to);
    expect(page(to).querySelector('main')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
      `This page has moved It is now at ${to}`,
    );
  });

  it('is not for search engines, which are told of the new page', () => {
    expect(content('name=robots')).toBe('noindex');
    expect(page('/a/#b').querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${URL}/a/`,
    );
  });

  it('speaks the language of its edition', () => {
    const chinese = page('/zh-hant/a/', 'zh-hant');
    expect(chinese.documentElement.getAttribute('lang')).toBe('zh-Hant-HK');
    expect(chinese.querySelector('title')?.textContent).toBe('本頁已遷移');
  });

  it('lets no address out of its attribute', () => {
    expect(redirectPage('/a/"><b>&', URL, 'en')).not.toContain('"><b>');
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const { results } = await validator.validateString(redirectPage('/a/', URL, 'en'));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { curled } from '#lib/editions/punctuation.ts';
import { DIST, pagesOf, site } from './built-site.ts';
import { records } from './records.ts';

const pages = new Map(pagesOf(DIST).map((page) => [page.address, page.document]));
const profiles = [...records.articles].filter(
  ([, { data }]) => data.kind === 'profile' && !data.draft && !data.withdrawn,
);

describe.each(profiles)('the profile %s', (id, { data }) => {
  const page = pages.get(`${site.base}organisations/${data.organisations[0]}/`);

  it('is the text of its organisation, under its standfirst and with who wrote it when', () => {
    const header = page?.querySelector('main header');
    expect(header?.textContent).toContain(curled(data.standfirst));
    expect(header?.querySelector(`time[datetime="${data.published}"]`)).not.toBeNull();
    expect(page?.querySelector('.prose h2')).not.toBeNull();
    expect(page?.getElementById('_ledger')).not.toBeNull();
  });

  it('tells its history on a page that both lead to', () => {
    const address = `${site.base}organisations/${data.organisations[0]}/`;
    expect(page?.querySelector(`a[href="${address}history/"]`)).not.toBeNull();
    const history = pages.get(`${address}history/`);
    expect(history?.querySelector(`main a[href="${address}"]`)).not.toBeNull();
    expect(history?.querySelector('h1')?.textContent).toContain(curled(data.title));
  });

  it('is among the articles of every organisation that it links', () => {
    const address = `${site.base}organisations/${data.organisations[0]}/`;
    const links = [...(page?.querySelectorAll('.prose a[data-kind=organisation]') ?? [])];
    const lost = links
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href !== address)
      .filter((href) => !pages.get(href)?.querySelector(`main li a[href="${address}"]`));
    expect(lost).toEqual([]);
  });

  it('has no other page', () => {
    expect(pages.has(`${site.base}articles/${id}/`)).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { curled } from '#lib/editions/punctuation.ts';
import { DIST, pagesOf, site } from './built-site.ts';
import { records } from './records.ts';

const pages = pagesOf(DIST).filter(({ address }) => address.startsWith(`${site.base}timeline/`));
const timeline = pages.find(({ address }) => address === `${site.base}timeline/`);

it('holds every event under the id that was promised', () => {
  const lost = [...records.events.keys()].filter((id) => !timeline?.document.getElementById(id));
  expect(lost).toEqual([]);
});

it('tells every event whole once, on itself or on the page of its year', () => {
  const entries = pages.flatMap(({ document }) => [...document.querySelectorAll('.timeline > li')]);
  const told = [...records.events].filter(([id, { sources, summary }]) => {
    const whole = entries.filter((entry) => entry.id === id && entry.querySelector('p'));
    const links = whole[0]?.querySelectorAll('a[href*="/sources/"]') ?? [];
    return (
      whole.length === 1 &&
      links.length === sources.length &&
      whole[0]?.textContent?.includes(curled(summary.en))
    );
  });
  expect(told.map(([id]) => id)).toEqual([...records.events.keys()]);
});

it('leads from the title of an event to where it is told', () => {
  const lost = [...(timeline?.document.querySelectorAll('.timeline > li') ?? [])]
    .filter((entry) => !entry.querySelector('p'))
    .filter(({ id, children }) => {
      const [address, anchor] = (children[0]?.querySelector('a')?.getAttribute('href') ?? '').split(
        '#',
      );
      const page = pages.find((one) => one.address === address);
      return anchor !== id || !page?.document.getElementById(id)?.querySelector('p');
    });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

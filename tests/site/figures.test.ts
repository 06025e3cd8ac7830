import { describe, expect, it } from 'vitest';
import { printedDate } from '#lib/dates/day.ts';
import { periodEnd } from '#lib/dates/period.ts';
import { pointKey } from '#lib/figures/point.ts';
import type { Figure } from '#schemas/figure.ts';
import { DIST, pagesOf, site } from './built-site.ts';
import { records } from './records.ts';

const pages = new Map(pagesOf(DIST).map((page) => [page.address, page.document]));
const shown = [...records.figures].flatMap(([id, figure]) => {
  const page = pages.get(`${site.base}figures/${id}/`);
  return page ? [{ id, figure, page }] : [];
});

describe('the page of a figure', () => {
  it('shows what other sources say beside the value that is used, and why', () => {
    const disputed = shown.flatMap(({ figure, id, page }) =>
      figure.points.flatMap((point) =>
        point.alternatives.map((other) => ({ id, page, point, other })),
      ),
    );
    expect(disputed.length).toBeGreaterThan(5);
    const lost = disputed.filter(({ other, page, point }) => {
      const row = page.getElementById(pointKey(point));
      const address = `${site.base}sources/${other.source}/`;
      const told = [...(row?.querySelectorAll('p') ?? [])].find(
        (line) => line.querySelector('a')?.getAttribute('href') === address,
      );
      const [, value] = /^Another source says (.+?) \(/.exec(told?.textContent?.trim() ?? '') ?? [];
      return !value || !told?.textContent?.includes(other.why);
    });
    expect(lost.map(({ id, point }) => `${id}@${pointKey(point)}`)).toEqual([]);
  });

  it('says when a newer value was due, or is', () => {
    const edition = /Edition of (\d+ \w+ \d{4})/.exec(pages.get(site.base)?.body.textContent ?? '');
    const today = new Date(`${edition?.[1]} UTC`).toISOString().slice(0, 10);
    const awaited = shown.flatMap(({ figure: { expected }, id, page }) =>
      expected ? [{ id, page, next: expected.next }] : [],
    );
    expect(awaited.length).toBeGreaterThan(0);
    const wrong = awaited.filter(({ next, page }) => {
      const when = printedDate(next, 'en');
      const isOverdue = periodEnd(next) < today;
      const words = isOverdue ? `A newer value was due in ${when}` : `Next value due: ${when}`;
      return !page.body.textContent?.includes(words);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('draws every comparable series of four values or more, and nothing else as a line', () => {
    const isSeries = ({ comparable, points, shape }: Figure) =>
      comparable === true && shape === 'series' && points.filter(isMeasured).length >= 4;
    const series = shown.filter(({ figure }) => isSeries(figure));
    expect(series.length).toBeGreaterThan(5);
    const undrawn = series.filter(({ page }) => !page.querySelector('main figure.chart svg'));
    expect(undrawn.map(({ id }) => id)).toEqual([]);
    const lines = shown.filter(({ page }) =>
      page.querySelector('main figure.chart [class^=chart-line]'),
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter(({ figure }) => figure.comparable !== true).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

function isMeasured({ status }: Figure['points'][number]): boolean {
  return status === 'actual' || status === 'provisional';
}

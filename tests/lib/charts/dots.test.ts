import { describe, expect, it } from 'vitest';
import { dotsSvg, eventDots } from '#lib/charts/dots.ts';

const event = (day: string, topicIds: string[] = ['talent']) => ({
  day,
  topicIds,
});

describe('eventDots', () => {
  it('shows every year from the first event to the last year asked for', () => {
    expect(eventDots([event('2024-05'), event('2022')], 2026).years).toEqual([
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('leaves no event out that lies ahead of that year', () => {
    expect(eventDots([event('2024'), event('2027-01')], 2025).years.at(-1)).toBe('2027');
  });

  const columns: [string, number][] = [
    ['2024-01-01', 8],
    ['2024-03-31', 8],
    ['2024-04', 24],
    ['2024-12-31', 56],
    ['2025-01-01', 72],
  ];
  it.each(columns)('places %s in its quarter', (day, x) => {
    const { dots } = eventDots([event('2024-01'), event(day)], 2025);
    expect(dots.find((dot) => dot.day === day)?.x).toBe(x);
  });

  it('stacks the events of a quarter from the foot, oldest lowest', () => {
    const { dots, height } = eventDots([event('2024-03'), event('2024-02'), event('2025')], 2025);
    expect(height).toBe(28);
    expect(dots.map(({ day, y }) => [day, y])).toEqual([
      ['2024-02', 21],
      ['2024-03', 7],
      ['2025', 21],
    ]);
  });

  it('tells those of which only the year is known', () => {
    const { dots } = eventDots([event('2024'), event('2024-02')], 2024);
    expect(dots.map(({ isYearOnly }) => isYearOnly)).toEqual([true, false]);
  });

  it('draws the last year alone where there is no event', () => {
    expect(eventDots([], 2026)).toEqual({ width: 64, height: 14, years: ['2026'], dots: [] });
  });
});

describe('dotsSvg', () => {
  const svg = dotsSvg(eventDots([event('2024', ['rules', 'talent']), event('2024-02')], 2024));

  it('is nothing that a screen reader would read', () => {
    expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/);
  });

  it('draws one dot an event, in one group a quarter', () => {
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg.match(/<g /g)).toHaveLength(1);
  });

  it('names the topics of each event for the filter', () => {
    expect(svg).toContain('data-topic="rules talent"');
  });

  it('draws hollow what is known by its year alone', () => {
    expect(svg.match(/chart-hollow/g)).toHaveLength(1);
  });
});

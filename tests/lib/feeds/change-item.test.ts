import { describe, expect, it } from 'vitest';
import { changeItem, type FedChange } from '#lib/feeds/change-item.ts';

const where = { edition: 'en' as const, url: 'https://harbour.example' };
const change = (more: Partial<FedChange> = {}): FedChange => ({
  ...{ name: 'Startups', href: '/figures/startups/', day: '2026-12-01', note: 'New.' },
  correction: undefined,
  ...more,
});

describe('a change in its feed', () => {
  it('says what changed and leads to the page', () => {
    const one = change();
    expect(changeItem(one, [one], where)).toMatchObject({
      title: 'Changed: Startups',
      description: 'New.',
      link: 'https://harbour.example/figures/startups/',
    });
  });

  it('says of a correction what was wrong, what is right, and why', () => {
    const correction = { date: '2026-12-01', wrong: 'Four.', right: 'Five.', why: 'A slip.' };
    const one = change({ correction });
    expect(changeItem(one, [one], where)).toMatchObject({
      title: 'Corrected: Startups',
      description: 'We had written: Four. It now reads: Five. Why: A slip.',
    });
  });

  it('keeps its name when another of the same page and day comes', () => {
    const [newer, older, other] = [change(), change(), change({ href: '/about/' })];
    const name = (one: FedChange, all: FedChange[]) => changeItem(one, all, where).customData;
    expect(name(older, [newer, other, older])).toBe(name(older, [older]));
    expect(name(newer, [newer, other, older])).toBe(
      '<guid isPermaLink="false">https://harbour.example/figures/startups/#2026-12-01-2</guid>',
    );
  });
});

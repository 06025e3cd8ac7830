import { describe, expect, it } from 'vitest';
import { kickerOf, writtenFromTheRecord } from '#lib/articles/listed.ts';
import { daysBetween } from '#lib/dates/day.ts';

describe('writtenFromTheRecord', () => {
  const event = { happened: '2025-04-28', written: '2025-05-13' };
  const cases: [string, Parameters<typeof writtenFromTheRecord>[0], typeof event | undefined][] = [
    ['no event', { happened: undefined, published: '2025-05-13' }, undefined],
    ['14 days', { happened: '2025-04-28', published: '2025-05-12' }, undefined],
    ['15 days', { happened: '2025-04-28', published: '2025-05-13' }, event],
  ];
  it.each(cases)('after %s', (_, article, expected) => {
    expect(writtenFromTheRecord(article, daysBetween)).toEqual(expected);
  });
});

describe('kickerOf', () => {
  const topic = { name: 'Startups', href: '/topics/startups/' };
  it('names the kind, then the subject', () => {
    expect(kickerOf({ kind: 'explainer', topic }, 'en')).toBe('Explainer · Startups');
  });
});

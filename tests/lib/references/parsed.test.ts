import { describe, expect, it } from 'vitest';
import { parseReference, writtenReference } from '#lib/references/parsed.ts';

const read = [
  ['figure:startups@2024', { scheme: 'figure', id: 'startups', point: '2024' }],
  ['figure:startups', { scheme: 'figure', id: 'startups' }],
  ['figure:startups@latest', { scheme: 'figure', id: 'startups', point: 'latest' }],
  ['figure:x@2019--2024', { scheme: 'figure', id: 'x', point: '2019--2024' }],
  ['figure:x@--2025-09', { scheme: 'figure', id: 'x', point: '--2025-09' }],
  ['figure:x@2024/25', { scheme: 'figure', id: 'x', point: '2024/25' }],
  ['figure:x@2023..2024', { scheme: 'figure', id: 'x', point: '2023', until: '2024' }],
  ['figure:x@2023/24..2024/25', { scheme: 'figure', id: 'x', point: '2023/24', until: '2024/25' }],
  [
    'figure:x@2019--2024..--2025-09',
    { scheme: 'figure', id: 'x', point: '2019--2024', until: '--2025-09' },
  ],
  ['figure:ai-ipos@2025-11.pony-ai', { scheme: 'figure', id: 'ai-ipos', point: '2025-11.pony-ai' }],
  ['figure:startups%402024%2F25', { scheme: 'figure', id: 'startups', point: '2024/25' }],
  ['org:sensetime', { scheme: 'org', id: 'sensetime' }],
  ['org:Sense_Time', { scheme: 'org', id: 'Sense_Time' }],
  ['org:100%', { scheme: 'org', id: '100%' }],
  ['source:budget-2024', { scheme: 'source', id: 'budget-2024' }],
  ['chart:startups', { scheme: 'chart', id: 'startups' }],
  [
    'chart:a+b+c?from=2014&to=2025',
    { scheme: 'chart', id: 'a', ids: ['b', 'c'], options: { from: '2014', to: '2025' } },
  ],
] as const;

const refused = [
  ['no scheme', 'startups'],
  ['an address of the web', 'https://example.org/a@b'],
  ['an unknown scheme', 'company:sensetime'],
  ['a scheme in capitals', 'Figure:startups@2024'],
  ['a name that every object has', 'constructor:x'],
  ['no id', 'figure:@2024'],
  ['an empty key', 'figure:startups@'],
  ['a change without its end', 'figure:startups@2023..'],
  ['a change without its beginning', 'figure:startups@..2024'],
  ['a key on a record that has no points', 'org:sensetime@2024'],
  ['a key on a chart', 'chart:startups@2024'],
  ['an empty id in a chart', 'chart:a++b'],
  ['a space', 'org:sense time'],
] as const;

describe('parseReference', () => {
  it.each(read)('reads `%s`', (url, expected) => {
    expect(parseReference(url)).toEqual(expected);
  });

  it.each(refused)('refuses %s', (_, url) => {
    expect(parseReference(url)).toBeUndefined();
  });
});

describe('writtenReference', () => {
  it.each(['figure:x@2023..2024', 'figure:x@--2025-09', 'org:sensetime', 'chart:a+b'])(
    'writes `%s` as it was read',
    (url) => {
      expect(writtenReference(parseReference(url)!)).toBe(url);
    },
  );
});

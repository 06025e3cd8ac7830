import { expect, test } from 'vitest';
import { foundPoints } from '#lib/finding/found-points.ts';
import { figure } from '../figures/figure.ts';

const figures = new Map([
  ['startups', figure({ points: [{ period: '2024', value: 4694 }] })],
  [
    'fund',
    figure({
      ...{ unit: 'HKD', label: { en: 'Fund', 'zh-hant': '基金' } },
      points: [{ period: '2025', value: 3e10, bound: 'at-least' }],
    }),
  ],
  ['share', figure({ unit: 'percent', points: [{ period: '2024', value: 66 }] })],
]);

test.each([
  ['4,700', ['[4,694](figure:startups@2024)  Startups (2024)']],
  ['nearly 4,700', ['[4,694](figure:startups@2024)  Startups (2024)']],
  ['4,694', ['[4,694](figure:startups@2024)  Startups (2024)']],
  ['近4,700間', ['[4,694](figure:startups@2024)  Startups (2024年)']],
  ['66', ['[66%](figure:share@2024)  Startups (2024)']],
  ['HK$30bn', ['[over HK$30 billion](figure:fund@2025)  Fund (2025)']],
  ['300億港元', ['[逾300億港元](figure:fund@2025)  基金 (2025年)']],
  ['12', []],
  ['SenseTime', []],
  ['4,694 sensetime', []],
])('finds %s', (query, expected) => {
  const found = foundPoints(query, figures).map(({ name, paste }) => `${paste}  ${name}`);
  expect(found).toEqual(expected);
});

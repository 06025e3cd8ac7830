import { describe, expect, it } from 'vitest';
import { resolve } from '#lib/references/resolve.ts';
import { context } from './records.ts';

const html = (text: string) => resolve(text, context()).html;

const ties = [
  [
    'ties words to a point',
    '<a href="figure:startups@2024">nearly 4,700</a>',
    '<a class="figure-tie whole" href="/figures/startups/#2024" data-card="figure:startups@2024">nearly 4,700</a>',
  ],
  [
    'ties words to a change',
    '<a href="figure:startups@2023..2024">a tenth</a>',
    '<a class="figure-tie whole" href="/figures/startups/#2024" data-card="figure:startups@2023..2024">a tenth</a>',
  ],
  [
    'prints the value where there are no words',
    '<a href="figure:ai-ipos@2025-11.pony-ai"></a>',
    '<a class="figure-tie whole" href="/figures/ai-ipos/#2025-11.pony-ai" data-card="figure:ai-ipos@2025-11.pony-ai">HK$6.7 billion</a>',
  ],
  [
    'names the point that is latest',
    '<a href="figure:startups@latest"></a>',
    '<a class="figure-tie whole" href="/figures/startups/#2024" data-card="figure:startups@2024">4,694</a>',
  ],
] as const;

describe('figureTie', () => {
  it.each(ties)('%s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it.each([
    ['figure:none@2024', '`figure:none@2024` names a figure that has no record.'],
    ['figure:startups@1999', '`figure:startups@1999` names a point that its figure does not have.'],
    ['figure:startups', '`figure:startups` names a point that its figure does not have.'],
    [
      'figure:startups@2023..1999',
      '`figure:startups@2023..1999` names a point that its figure does not have.',
    ],
    [
      'figure:startups@2023..2024',
      '`figure:startups@2023..2024` names a change, which has no value of its own: write the words.',
    ],
  ])('refuses `%s`', (href, message) => {
    expect(() => html(`<p>a <a href="${href}"></a></p>`)).toThrow(new Error(message));
  });
});

import { describe, expect, it } from 'vitest';
import { rendered } from '../lib/references/rendered.ts';

const texts = [
  ['takes the id of a heading from its braces', '## What {#the-id}', '<h2 id="the-id">What</h2>'],
  ['makes quotation marks and dashes typographic', '"a" -- b', '<p>“a” – b</p>'],
  [
    'leaves a reference as a link',
    '[a](figure:x@2019--2024)',
    '<p><a href="figure:x@2019--2024">a</a></p>',
  ],
  ['leaves a citation as text', 'One.[^budget-2024]', '<p>One.[^budget-2024]</p>'],
] as const;

describe('markdownOptions', () => {
  it.each(texts)('%s', async (_, markdown, expected) => {
    for (const format of ['md', 'mdx'] as const) {
      expect((await rendered(markdown, format)).trim()).toBe(expected);
    }
  });
});

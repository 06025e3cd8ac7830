import { describe, expect, it } from 'vitest';
import { rendered } from '../lib/references/rendered.ts';

const cells = [
  ['left', ':--', '<td class="text-left">'],
  ['right', '--:', '<td class="text-right">'],
  ['the middle', ':-:', '<td class="text-center">'],
  ['nothing', '---', '<td>'],
] as const;

describe('alignByClass', () => {
  it.each(cells)('turns alignment to %s into a class', async (_, rule, expected) => {
    for (const format of ['md', 'mdx'] as const) {
      const html = await rendered(`| a |\n|${rule}|\n| b |`, format);
      expect(html).toContain(`${expected}b</td>`);
      expect(html).not.toContain('style');
    }
  });
});

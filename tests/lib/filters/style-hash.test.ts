import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { styleHash } from '#lib/filters/style-hash.ts';

it.each(['', 'p{color:red}', 'p::after{content:"港智"}'])(
  'hashes `%s` as browsers do',
  async (style) => {
    const digest = createHash('sha256').update(style).digest('base64');
    expect(await styleHash(style)).toBe(`sha256-${digest}`);
  },
);

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../site/built-site.ts';
import { builtSite, GOOD, PATIENCE } from './fixture-build.ts';

describe('the small edition', () => {
  let [first, second, later]: Map<string, string>[] = [];
  beforeAll(async () => {
    first = await hashes('first');
    second = await hashes('second');
    later = await hashes('later', '2025-12-02');
  }, PATIENCE);

  it('built twice on one day is the same in every byte', () => {
    expect(first?.size).toBeGreaterThan(20);
    expect(second).toEqual(first);
  });

  it('built for another day says so', () => {
    expect(later?.get('index.html')).not.toBe(first?.get('index.html'));
  });
});

async function hashes(name: string, date?: string): Promise<Map<string, string>> {
  const site = await builtSite(`same-twice/${name}`, GOOD, date);
  return new Map(
    filesOf(site).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex'),
    ]),
  );
}

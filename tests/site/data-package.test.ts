import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { beforeAll, describe, expect, it } from 'vitest';
import { DIST, filesOf, pagesOf } from './built-site.ts';

const FOLDER = join(DIST, 'data');

describe('the data package', () => {
  let all: Package;
  beforeAll(async () => {
    all = await Package.load(join(FOLDER, 'datapackage.json'), { basePath: FOLDER });
  });

  it('is valid by the official schema', () => {
    expect(all.errors.map(({ message }) => message)).toEqual([]);
    expect(all.valid).toBe(true);
  });

  it('holds every figure’s file, and each is there', () => {
    const files = filesOf(DIST).filter((path) => /^data\/.*\.csv$/.test(path));
    const named = all.resources.map(({ descriptor }) => join('data', descriptor.path));
    expect(named.toSorted()).toEqual(files);
    expect(named.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
  });

  it('says rightly what stands in the columns of every file', async () => {
    const read = await Promise.all(
      all.resources.map(async (resource) => {
        try {
          const rows = await resource.read({ keyed: true });
          return rows.length > 0 ? [] : [`${resource.name}: empty`];
        } catch (fault) {
          return [`${resource.name}: ${String(fault)}`];
        }
      }),
    );
    expect(read.flat()).toEqual([]);
  });

  it('is linked from the list of figures', () => {
    const list = pagesOf(DIST).find(({ path }) => path === 'figures/index.html');
    expect(list?.document.querySelector('main a[href$="/data/datapackage.json"]')).not.toBeNull();
  });
});

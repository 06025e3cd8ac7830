import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingPlatformPackages, type LockedPackages } from '#lib/lockfile/platform-packages.ts';

const cases: { name: string; packages: LockedPackages; expected: LockedPackages }[] = [
  {
    name: 'adds a package for another system',
    packages: { 'node_modules/a': { optionalDependencies: { '@a/darwin-arm64': '1.0.0' } } },
    expected: {
      'node_modules/@a/darwin-arm64': {
        version: '1.0.0',
        os: ['darwin'],
        cpu: ['arm64'],
        optional: true,
      },
    },
  },
  {
    name: 'reads Windows by either name, and WebAssembly without a system',
    packages: {
      'node_modules/a': {
        optionalDependencies: { '@a/windows-x64': '1.0.0', 'a-wasm32-wasi': '2.0.0' },
      },
    },
    expected: {
      'node_modules/@a/windows-x64': {
        version: '1.0.0',
        os: ['win32'],
        cpu: ['x64'],
        optional: true,
      },
      'node_modules/a-wasm32-wasi': { version: '2.0.0', cpu: ['wasm32'], optional: true },
    },
  },
  {
    name: 'names the C library of Linux',
    packages: { '': { optionalDependencies: { 'b-linux-arm64-musl': '3.0.0' } } },
    expected: {
      'node_modules/b-linux-arm64-musl': {
        version: '3.0.0',
        os: ['linux'],
        cpu: ['arm64'],
        libc: ['musl'],
        optional: true,
      },
    },
  },
  {
    name: 'finds a package that is locked beside its parent or above it',
    packages: {
      'node_modules/a/node_modules/b': {
        optionalDependencies: { 'c-linux-x64': '1.0.0', 'd-linux-x64': '1.0.0' },
      },
      'node_modules/a/node_modules/c-linux-x64': { version: '1.0.0' },
      'node_modules/d-linux-x64': { version: '1.0.0' },
    },
    expected: {},
  },
  {
    name: 'keeps two versions apart',
    packages: {
      'node_modules/a': { optionalDependencies: { 'c-linux-x64': '2.0.0' } },
      'node_modules/c-linux-x64': { version: '1.0.0' },
    },
    expected: {
      'node_modules/a/node_modules/c-linux-x64': {
        version: '2.0.0',
        os: ['linux'],
        cpu: ['x64'],
        optional: true,
      },
    },
  },
  {
    name: 'leaves alone what names no platform',
    packages: { 'node_modules/a': { optionalDependencies: { colours: '1.0.0' } } },
    expected: {},
  },
];

describe('missingPlatformPackages', () => {
  for (const { name, packages, expected } of cases) {
    it(name, () => expect(missingPlatformPackages(packages)).toEqual(expected));
  }

  it('finds nothing to add to the lockfile of this project', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(missingPlatformPackages(packages)).toEqual({});
  });
});

/**
 * The platform packages (`@pagefind/darwin-arm64`) that an entry of the lockfile names as optional
 * and that have no entry in that version. npm leaves out those it cannot find, and `npm ci` then
 * refuses the lockfile. Versions are compared as written, since such parents pin them. Keys are paths under `packages`, as in package-lock.json.
 */
export function missingPlatformPackages(packages: LockedPackages): LockedPackages {
  const missing: LockedPackages = {};
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const platform = platformOf(name);
      if (!platform || lockedVersion(packages, path, name) === version) continue;
      // Another version, for another parent, may hold the place at the top.
      const top = `node_modules/${name}`;
      const place = top in packages ? `${path}/${top}` : top;
      missing[place] = { version, ...platform, optional: true };
    }
  }
  return missing;
}

/** Looks where Node would: beside the package, then in each folder above. */
function lockedVersion(packages: LockedPackages, path: string, name: string): string | undefined {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const found = packages[`${from ? `${from}/` : ''}node_modules/${name}`];
    if (found || from === '') return found?.version;
  }
}

function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | undefined {
  const parts = name.slice(name.indexOf('/') + 1).split('-');
  const system = parts.find((part) => part in SYSTEMS);
  const processor = parts.find((part) => PROCESSORS.includes(part));
  if (!processor) return undefined;
  const library = parts.find((part) => part in LIBRARIES);
  return {
    ...(system && { os: [SYSTEMS[system] ?? system] }),
    cpu: [processor],
    ...(library && system === 'linux' && { libc: [LIBRARIES[library] ?? library] }),
  };
}

const SYSTEMS: Record<string, string> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBRARIES: Record<string, string> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl' };

export interface LockedPackage {
  version?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

export type LockedPackages = Record<string, LockedPackage>;

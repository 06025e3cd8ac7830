import { readFileSync, writeFileSync } from 'node:fs';
import { missingPlatformPackages } from '#lib/lockfile/platform-packages.ts';

const FILE = 'package-lock.json';

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = missingPlatformPackages(lock.packages);
const names = Object.keys(missing);
if (names.length > 0) {
  const all = Object.entries({ ...lock.packages, ...missing });
  all.sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(
    FILE,
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`,
  );
}
console.log(`Added ${names.length} platform packages to \`${FILE}\`.`);

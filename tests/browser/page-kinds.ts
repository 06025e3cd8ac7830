import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DIST = 'dist';

/** One page of every kind, the longest, which holds most; found in the built site by its folders. */
export const pageKinds: { kind: string; address: string }[] = kindsIn(DIST);

/** The address of the longest page of a kind: `articles/*`. Throws where there is none. */
export function addressOf(kind: string): string {
  const page = pageKinds.find((one) => one.kind === kind);
  if (!page) throw new Error(`The built site has no page of the kind \`${kind}\`.`);
  return page.address;
}

/** `sources/x/` is one source, `sources/2/` the second page of the list. */
function kindOf(address: string): string {
  if (address === '') return 'home';
  if (/\/\d+\/$/.test(address)) return address.replace(/\d+\/$/, 'page');
  const [folder, , below] = address.split('/');
  if (below) return `${folder}/*/${below}`;
  return address.replace(/\/[^/]+\/$/, '/*').replace(/\/$/, '');
}

function kindsIn(dist: string) {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in \`${dist}/\`. Run \`npm run build\` first.`);
  }
  const longest = new Map<string, { kind: string; address: string; size: number }>();
  for (const path of globSync('**/*.html', { cwd: dist }).sort()) {
    const address = path.replace(/(^|\/)index\.html$/, '$1');
    const kind = kindOf(address);
    const { size } = statSync(join(dist, path));
    if (size > (longest.get(kind)?.size ?? 0)) longest.set(kind, { kind, address, size });
  }
  return [...longest.values()].map(({ kind, address }) => ({ kind, address: `./${address}` }));
}

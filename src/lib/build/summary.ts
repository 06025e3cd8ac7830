/** The table with which a build ends: pages, seconds per phase, bytes by kind of file. */
export function buildSummary({ pages, phases, files }: BuildReport): string {
  const bytes = new Map<string, number>();
  for (const { path, size } of files) {
    const kind = kindOf(path);
    bytes.set(kind, (bytes.get(kind) ?? 0) + size);
  }
  const rows = [
    ['pages', String(pages)],
    ...phases.map(({ name, seconds }) => [name, `${seconds.toFixed(1)} s`]),
    ...KINDS.filter(([kind]) => bytes.has(kind)).map(([kind]) => [
      kind,
      kilobytes(bytes.get(kind)),
    ]),
  ] as [string, string][];
  const wide = Math.max(...rows.map(([name]) => name.length));
  const far = Math.max(...rows.map(([, value]) => value.length));
  return rows.map(([name, value]) => `  ${name.padEnd(wide)}  ${value.padStart(far)}`).join('\n');
}

/** The first pattern that fits says what a file is. */
const KINDS: readonly [string, RegExp][] = [
  ['search index', /^pagefind\//],
  ['HTML', /\.html$/],
  ['CSS', /\.css$/],
  ['JavaScript', /\.m?js$/],
  ['fonts', /\.woff2?$/],
  ['pictures', /\.(avif|gif|ico|jpe?g|png|svg|webp)$/],
  ['other files', /./],
];

const kindOf = (path: string) =>
  KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other files';
const kilobytes = (bytes = 0) => `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;

export interface BuildReport {
  pages: number;
  phases: readonly { name: string; seconds: number }[];
  /** Every file of the built site, with its path from the site's folder. */
  files: readonly { path: string; size: number }[];
}

import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/problems/catalogue.ts';

/** Neither the disk nor the environment nor Astro: the same input gives the same output. */
const PURE = /^(?!node:|astro|virtual:|vite\b)/;
/** Runs in Node while the site is built, and never as part of a page. */
const NODE = /^(?!astro:|virtual:)/;

/** Who may import whom at run time: folders of `src/`, and packages. Types are free, see below. */
const layers: Record<string, { folders: string[]; packages?: RegExp }> = {
  i18n: { folders: [] },
  schemas: { folders: [], packages: /^zod$/ },
  lib: { folders: ['schemas', 'i18n'], packages: PURE },
  markdown: { folders: ['lib', 'schemas', 'i18n'], packages: PURE },
  queries: {
    folders: ['lib', 'schemas', 'i18n'],
    packages:
      /^(astro:content|astro\/errors|astro\/container|astro:container|@astrojs\/.+|virtual:harbour\/.+)$/,
  },
  components: { folders: ['lib', 'i18n'], packages: /^astro:assets$/ },
  layouts: { folders: ['components', 'lib', 'i18n', 'styles'], packages: /^astro:assets$/ },
  pages: { folders: ['queries', 'layouts', 'components', 'lib', 'i18n'] },
  integrations: { folders: ['lib', 'schemas', 'i18n'], packages: NODE },
  desk: { folders: ['lib', 'schemas', 'i18n'], packages: NODE },
};

/** Tables of words may be longer than files of functions. */
const LONG = ['src/i18n/en.ts', 'src/i18n/zh-hant.ts'];

/** Types, and names in a row: there is nothing that a test could ask of them. */
const WITHOUT_TEST = [
  'src/lib/content/content.ts',
  'src/lib/records/records.ts',
  'src/lib/references/collection.ts',
  'src/lib/references/reference.ts',
  'src/lib/references/resolve-context.ts',
  'src/lib/search/kinds.ts',
  'src/schemas/context.ts',
];

const sources = globSync('src/**/*.{ts,mjs,astro}').filter((path) => !path.endsWith('.d.ts'));
const hasDefault = /^export default\b/m;
const scripts = globSync(['src/**/*.ts', 'tests/**/*.ts'], { exclude: ['tests/fixtures/**'] });
const textOf = (path: string) => readFileSync(path, 'utf8');
const linesOf = (path: string) => textOf(path).trimEnd().split('\n').length;

describe('imports', () => {
  it.each(Object.entries(layers))('of %s stay in the layers below it', (layer, allowed) => {
    const files = sources.filter((path) => path.startsWith(`src/${layer}/`));
    expect(files).not.toEqual([]);
    const wrong = files.flatMap((path) =>
      importsIn(textOf(path))
        .filter((one) => !isAllowed(one, layer, allowed))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('leave no folder out of the table', () => {
    const folders = new Set(sources.map((path) => path.split('/')[1] ?? ''));
    const outside = [...folders].filter((name) => !(name in layers) && !name.includes('.'));
    expect(outside).toEqual([]);
  });

  it('of lib take the clock, the environment and chance as arguments', () => {
    const impure = /\bDate\.now\(|new Date\(\)|process\.env|import\.meta|Math\.random/;
    const wrong = sources.filter(
      (path) => path.startsWith('src/lib/') && impure.test(withoutComments(textOf(path))),
    );
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  it('hold at most 150 lines', () => {
    const limited = scripts.filter((path) => !LONG.includes(path) && linesOf(path) > 150);
    expect(limited.map((path) => `${path}: ${linesOf(path)} lines`)).toEqual([]);
  });

  it('bear names that can refuse something, in one scheme', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|index)(\.ts|\/)/;
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/;
    const wrong = scripts.filter(
      (path) => vague.test(path) || (!path.includes('[') && !kebab.test(basename(path))),
    );
    const components = globSync('src/{components,layouts}/**/*.astro');
    const pascal = components.filter((path) => !/^[A-Z][A-Za-z]*\.astro$/.test(basename(path)));
    expect([...wrong, ...pascal]).toEqual([]);
  });

  it('have named exports only', () => {
    // Playwright demands a default export of its configuration and of what it runs before the tests.
    const demanded = /\.config\.ts$|\.d\.ts$|^tests\/browser\/site\.ts$/;
    const wrong = scripts.filter((path) => !demanded.test(path) && hasDefault.test(textOf(path)));
    expect(wrong).toEqual([]);
  });

  it('of lib and schemas have a test in the same place', () => {
    const tested = new Set(globSync('tests/{lib,schemas}/**/*.test.ts').map(testedFile));
    const untested = sources.filter(
      (path) => /^src\/(lib|schemas)\//.test(path) && !tested.has(path),
    );
    expect(untested.filter((path) => !WITHOUT_TEST.includes(path))).toEqual([]);
  });

  it('at the top are those of the README’s table', () => {
    const ignored = textOf('.gitignore').split('\n');
    const names = readdirSync('.').filter(
      (name) => !name.startsWith('.') && !ignored.some((line) => line.replace('/', '') === name),
    );
    const agreed =
      /^(package(-lock)?\.json|astro\.config\.mjs|tsconfig\.json|src|content|public|tests|README\.md|CONTRIBUTING\.md|LICENSE)$/;
    expect(names.filter((name) => !agreed.test(name))).toEqual([]);
  });
});

it('codes of problems follow one another', () => {
  const codes = Object.keys(catalogue);
  expect(codes).toEqual(codes.map((_, at) => `HB${String(at + 1).padStart(3, '0')}`));
});

function isAllowed({ from, isType }: Import, layer: string, allowed: (typeof layers)[string]) {
  if (from.startsWith('.')) return from.startsWith('./');
  const folder = /^#([^/]+)\//.exec(from)?.[1];
  if (folder === undefined) return isType || (allowed.packages?.test(from) ?? false);
  return folder === layer || allowed.folders.includes(folder) || (isType && folder === 'schemas');
}

function importsIn(text: string): Import[] {
  const statement =
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...withoutComments(text).matchAll(statement)].map(([, type, named, dynamic]) => ({
    from: named ?? dynamic ?? '',
    isType: type !== undefined,
  }));
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** `tests/lib/x/y.sentences.test.ts` tests `src/lib/x/y.ts`. */
const testedFile = (path: string) =>
  `${dirname(path).replace('tests', 'src')}/${basename(path).split('.')[0]}.ts`;

interface Import {
  from: string;
  isType: boolean;
}

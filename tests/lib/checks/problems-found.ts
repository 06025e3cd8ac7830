import { allProblems } from '#lib/checks/all-checks.ts';
import type { Content } from '#lib/content/content.ts';
import { contentOf } from '#lib/content/content-of.ts';
import { problemLine } from '#lib/problems/problem.ts';

/** What the checker prints for a small sound edition with these files put into it or in place of its own. */
export function problemsWith(files: Record<string, string | Uint8Array>): string[] {
  return allProblems(contentWith(files)).map(problemLine);
}

/** That edition itself, of 22 November 2025. */
export function contentWith(files: Record<string, string | Uint8Array>): Content {
  const all = Object.entries({ ...sound, ...files }).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  const settings = { folder: 'content', editionDate: '2025-11-22', components: ['Note'] };
  return contentOf(all, settings);
}

/** The same for the words of an article; lines count from the first line of the words. */
export function problemsInWords(words: string, format: 'md' | 'mdx' = 'md'): string[] {
  const file = `articles/words/en.${format}`;
  const front = article({}).replace(/\n---\n[^]*$/, '\n---\n');
  const lines = front.split('\n').length - 1;
  return problemsWith({ [file]: front + words }).map((line) =>
    line.replace(new RegExp(`^content/${file}:(\\d+)`), (_, at) => String(Number(at) - lines)),
  );
}

/** An article with these keys in place of its own; `undefined` leaves a key out. */
export function article(keys: Record<string, string | undefined>, words = 'Words.\n'): string {
  const all = {
    kind: 'explainer',
    title: 'Something to explain',
    standfirst: 'One sentence that gives the answer.',
    topics: '[startups]',
    authors: '[desk]',
    published: '2025-11-01',
    ...keys,
  };
  const lines = Object.entries(all).flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []));
  return `---\n${lines.join('\n')}\n---\n${words}`;
}

/** A figure with these points, each in YAML's short form, from line 5 on. */
export function figure(points: string[], more = ''): string {
  const lines = points.map((point) => `  - { ${point}, sources: [{ id: survey }] }\n`).join('');
  return `label: { en: Counted }\nmeasures: { en: Things }\nscope: ai\nunit: count\n${more}points:\n${lines}`;
}

const licence = '{ name: MIT, url: https://example.com/ }';

const sound = {
  'site.yaml': `url: https://harbour.example\nname: { en: Harbour }\ndescription: { en: Tests }\ncontact: desk@harbour.example\nlicences: { words: ${licence}, data: ${licence}, code: ${licence} }\n`,
  'authors/desk.yaml': 'name: { en: Desk }\nabout: { en: It signs. }\n',
  'topics/startups.yaml': 'name: { en: Startups }\nsummary: { en: Firms. }\norder: 1\n',
  'sources/survey.yaml':
    'title: Survey\npublisher: InvestHK\nurl: https://example.com/\ndate: 2024\nspeaker: government\nform: original\nseen: whole\nlanguage: en\n',
  'organisations/acme.yaml':
    'name: { en: Acme }\nkind: company\nsummary: { en: A firm. }\nsources: [survey]\n',
  'figures/counted.yaml': figure([
    'period: 2022, value: 100',
    'period: 2023, value: 200',
    'period: 2024, value: 300, break: true',
    'period: 2030, value: 900, status: target',
  ]),
  'figures/apart.yaml': figure(
    ['period: 2022, value: 1', 'period: 2023, value: 2'],
    'comparable: Each from another counter.\n',
  ),
};

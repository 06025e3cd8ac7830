import type { Edition } from '#i18n/editions.ts';
import { contentOf } from '#lib/content/content-of.ts';
import { changesBetweenPoints } from '#lib/checks/changes-between-points.ts';
import { tiedWords } from '#lib/checks/tied-words.ts';

/** What the checks of ties say of a text, without what to do about it. */
export function tieProblems(words: string, edition: Edition): string[] {
  return problemsOfTies(words, edition).map(({ code, what }) => `${code} ${what}`);
}

export function problemsOfTies(words: string, edition: Edition) {
  const file = edition === 'en' ? 'articles/a/en.md' : 'articles/a/zh-hant.md';
  const files = { ...figures, [file]: `---\ntitle: A\n---\n${words}\n` };
  const all = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const settings = { folder: 'content', editionDate: '2025-11-22', components: [] };
  const content = contentOf(all, settings);
  return [...tiedWords(content), ...changesBetweenPoints(content)];
}

function figure(unit: string, points: string[], more = ''): string {
  const lines = points.map((point) => `  - { ${point}, sources: [{ id: survey }] }\n`).join('');
  return `label: { en: Counted }\nmeasures: { en: Things }\nscope: ai\nunit: ${unit}\n${more}points:\n${lines}`;
}

const figures = {
  'sources/survey.yaml':
    'title: Survey\npublisher: InvestHK\nurl: https://example.com/\ndate: 2024\nspeaker: government\nform: original\nseen: whole\nlanguage: en\n',
  'figures/firms.yaml': figure('count', [
    'period: 2015, value: 1558',
    'period: 2023, value: 4257',
    'period: 2024, value: 4694',
    'period: 2030, value: 6000, status: target',
  ]),
  'figures/all.yaml': figure('count', ['period: 2024, value: 4694']).replace(
    ': ai',
    ': all-fields',
  ),
  'figures/hedged.yaml': figure(
    'count',
    [
      'id: over, period: 2024, value: 800, bound: at-least, precision: rounded',
      'id: nearly, period: 2024, value: 1000, bound: at-most, precision: rounded',
      'id: about, period: 2024, value: 3206, bound: about',
      'id: rounded, period: 2024, value: 2400, precision: rounded',
      'id: few, period: 2024, value: 6',
    ],
    'comparable: Each is another number.\n',
  ),
  'figures/fund.yaml': figure('HKD', [
    'period: 2023, value: 10030000000',
    'period: 2024, value: 20054000000',
    'period: 2025, value: 30000000000',
    'period: 2026, value: 329000',
    'period: 2027, value: 30000000000, status: claim',
    'period: 2028, value: 10000000000, status: promise',
  ]),
  'figures/share.yaml': figure('percent', [
    'period: 2021, value: 33.4',
    'period: 2022, value: 47.6',
    'period: 2023, value: 53',
    'period: 2024, value: 66',
    'period: 2025, value: 20, bound: at-most',
    'period: 2026, value: 30, bound: at-least',
  ]),
  'figures/place.yaml': figure('rank', [
    'period: 2024, value: 9, of: 67',
    'period: 2025, value: 4, of: 69',
  ]),
  'figures/compute.yaml': figure('PFLOPS', [
    'period: 2024, value: 1300',
    'period: 2025, value: 3000',
    'period: 2032, value: 180000, status: promise',
  ]),
  'figures/net.yaml': figure('count', [
    'period: 2015, value: 40',
    'period: 2023, value: 132, break: true',
    'period: 2024, value: 66',
  ]),
  'figures/people.yaml': figure('people', [
    'period: 2023, value: 50000, status: estimate',
    'period: 2028, value: 180000, status: forecast',
  ]),
};

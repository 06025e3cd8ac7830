import { expect, test } from 'vitest';
import { textsOf } from '#lib/content/nodes.ts';
import { edited } from '#lib/fixes/edit.ts';
import { filledWords } from '#lib/fixes/filled-words.ts';
import { article, contentWith } from '../checks/problems-found.ts';

const files = {
  'articles/live/en.md': article({ title: 'A title [with] marks_' }),
  'articles/later/en.md': article({ published: '2025-12-24' }),
  'articles/draft/en.md': article({ draft: 'true' }),
  'programmes/fund.yaml':
    'name: { en: The Fund }\nscope: ai\nstatus: open\nsummary: { en: It pays. }\nsources: [survey]\n',
  'organisations/acme.yaml':
    "name: { en: Acme Vision Ltd., 'zh-hant': 頂點視覺 }\nshort: { en: Acme, 'zh-hant': 頂點 }\nnameSource: survey\nkind: company\nsummary: { en: A firm. }\nsources: [survey]\n",
};

const cases: [string, string, string][] = [
  ['a value', 'Over [](figure:counted@2024).', 'Over [300](figure:counted@2024).'],
  ['the short name of an organisation', 'By [](org:acme).', 'By [Acme](org:acme).'],
  [
    'names',
    '[](programme:fund), [](topic:startups)',
    '[The Fund](programme:fund), [Startups](topic:startups)',
  ],
  [
    'a title, its marks escaped',
    'See [](article:live).',
    'See [A title \\[with\\] marks\\_](article:live).',
  ],
  ['after signs of two units', '𠀀 [](org:acme)', '𠀀 [Acme](org:acme)'],
  ['in a quotation', '> By [](org:acme)', '> By [Acme](org:acme)'],
];

const left: [string, string][] = [
  ['tables and lists', '- [](org:acme)\n\n| a |\n| --- |\n| [](org:acme) |\n'],
  ['words that are there', '[the firm](org:acme)'],
  ['changes', '[](figure:counted@2022..2023)'],
  ['figures without a point, and the latest', '[](figure:counted) [](figure:counted@latest)'],
  ['what does not exist', '[](figure:counted@1999) [](figure:none@2024) [](org:none)'],
  ['titles that are not out', '[](article:later) [](article:draft)'],
  ['charts and sources', '[](source:survey)\n\n[](chart:counted)\n'],
  ['code', '`[](org:acme)`'],
];

test.each(cases)('fills in %s', (_, words, expected) => {
  expect(filled(words)).toBe(expected);
});

test.each(left)('leaves %s alone', (_, words) => {
  expect(filled(words)).toBe(words);
});

test('writes in the language of the text', () => {
  expect(filled('由[](org:acme)。', 'zh-hant')).toBe('由[頂點](org:acme)。');
});

function filled(words: string, edition: 'en' | 'zh-hant' = 'en'): string {
  const front = '---\ntitle: 標題文字\nstandfirst: 一句話說出文章的答案。\n---\n';
  const content = contentWith({
    ...files,
    'articles/words/en.md': article({}, edition === 'en' ? words : 'Words.\n'),
    ...(edition === 'zh-hant' && { 'articles/words/zh-hant.md': front + words }),
  });
  const entry = textsOf(content).find((one) => one.id === 'words' && one.edition === edition);
  if (!entry) throw new Error('There is no such text.');
  return edited(entry.body.text, filledWords(content, entry));
}

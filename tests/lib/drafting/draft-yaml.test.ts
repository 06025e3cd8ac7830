import { describe, expect, it } from 'vitest';
import { draftYaml } from '#lib/drafting/draft-yaml.ts';
import { field } from './fields.ts';

const cases = [
  {
    name: 'writes a value under its comment',
    fields: [field('title', { comment: 'Its own title.' })],
    values: { title: 'Count: 2025' },
    expected: "# Its own title.\ntitle: 'Count: 2025'\n",
  },
  {
    name: 'comments out what has no value',
    fields: [
      field('url'),
      field('short', { takes: 'words' }),
      field('aliases', { isList: true }),
      field('undated', { takes: 'truth' }),
      field('order', { takes: 'number' }),
    ],
    values: {},
    expected:
      '#url: …\n#short:\n#  en: …\n#  zh-hant: …\n#aliases:\n#  - …\n#undated: true\n#order: 1\n',
  },
  {
    name: 'names choices that the comment does not, and what holds if it is left out',
    fields: [
      field('kind', { comment: 'Its kind.', choices: ['a', 'b'], standard: 'b' }),
      field('form', { comment: '`a` or `b`.', choices: ['a', 'b'] }),
    ],
    values: { form: 'a' },
    expected: [
      '# Its kind. One of `a`, `b`. Left out, it is `b`.',
      '#kind: b',
      '# `a` or `b`.',
      'form: a',
      '',
    ].join('\n'),
  },
  {
    name: 'keeps text that looks like a number or a year as text',
    fields: [field('period'), field('value', { takes: 'number' })],
    values: { period: '2024', value: 4694 },
    expected: "period: '2024'\nvalue: 4694\n",
  },
  {
    name: 'puts what is given first in the first item of a required list',
    fields: [
      field('points', {
        isRequired: true,
        isList: true,
        takes: 'fields',
        fields: [field('id', { comment: 'A key.' }), field('period', { comment: 'The time.' })],
      }),
    ],
    values: { period: '2024-06' },
    expected: 'points:\n  # The time.\n  - period: 2024-06\n    # A key.\n    #id: …\n',
  },
  {
    name: 'explains the inner fields of an optional group',
    fields: [
      field('picture', {
        takes: 'fields',
        fields: [field('file'), field('alt', { comment: 'What it shows.' })],
      }),
    ],
    values: {},
    expected: '#picture:\n#  file: …\n#  # What it shows.\n#  alt: …\n',
  },
  {
    name: 'breaks a long comment between words',
    fields: [field('x', { comment: 'word '.repeat(20).trim() })],
    values: { x: 'y' },
    expected: `# ${'word '.repeat(18).trim()}\n# word word\nx: y\n`,
  },
];

describe('draftYaml', () => {
  for (const { name, fields, values, expected } of cases) {
    it(name, () => expect(draftYaml(fields, values)).toBe(expected));
  }
});

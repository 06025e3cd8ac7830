import { describe, expect, it } from 'vitest';
import { markdownTwin } from '#lib/references/markdown-twin.ts';
import { context } from './records.ts';

const ORIGIN = 'https://harbour.example';
const twin = (body: string, format: 'md' | 'mdx' = 'md') =>
  markdownTwin({ body, format }, context(), ORIGIN);

const cases: [string, string, string][] = [
  ['keeps plain words as they are', 'A *b* [c](https://d.e/).', 'A *b* [c](https://d.e/).'],
  [
    'numbers citations in the order of the first',
    'One.[^count-2024][^budget-2024] Two.[^count-2024]',
    'One.[1][2] Two.[1]',
  ],
  [
    'numbers a place in a source behind its words',
    'One. [page 3](source:budget-2024)',
    'One. page 3 [1]',
  ],
  ['numbers a source without words', 'One. <source:budget-2024>', 'One. [1]'],
  [
    'leads from tied words to the value',
    'Nearly [4,700](figure:startups@2024).',
    `Nearly [4,700](${ORIGIN}/figures/startups/#2024).`,
  ],
  [
    'leads from a change to its later value',
    '[a *tenth*](figure:startups@2023..2024)',
    `[a *tenth*](${ORIGIN}/figures/startups/#2024)`,
  ],
  [
    'fills in values and names in tables',
    '| A | B |\n| - | - |\n| [](figure:startups@2024) | [](org:sensetime) |',
    `| A | B |\n| - | - |\n| [4,694](${ORIGIN}/figures/startups/#2024) | [SenseTime](${ORIGIN}/organisations/sensetime/) |`,
  ],
  [
    'gives the words alone of an article that is not live, and never its title',
    'See [this](article:later),[](article:later) and [that](article:counts).',
    `See this, and [that](${ORIGIN}/articles/counts/).`,
  ],
  [
    'writes links with definitions out',
    'An [LLM][l].\n\n[l]: term:llm',
    `An [LLM](${ORIGIN}/glossary/llm/).`,
  ],
  ['keeps headings and drops their ids', '## Who *counts* {#who}\n\nWe.', '## Who *counts*\n\nWe.'],
  ['drops comments', 'One. <!-- a b c -->\n\n<!-- d -->\n\nTwo.', 'One. \n\nTwo.'],
  ['gives the words for a picture', '![A harbour](./a.png)', 'A harbour'],
  ['leaves code alone', '`[^a]`\n\n```\n[^b]\n```', '`[^a]`\n\n```\n[^b]\n```'],
  ['reads through escapes', 'a \\* b &amp; c.[^budget-2024]', 'a \\* b &amp; c.[1]'],
];

describe('the Markdown twin of a text', () => {
  it.each(cases)('%s', (_, body, expected) => {
    expect(twin(body).markdown).toBe(`${expected}\n`);
  });

  it('leaves out components, imports and expressions', () => {
    const body =
      'import A from "./a"\n\n<A>\n\nIn [x](org:sensetime).\n\n</A>\n\n{/* b */}\n\nC.[^count-2024]';
    expect(twin(body, 'mdx').markdown).toBe(
      `In [x](${ORIGIN}/organisations/sensetime/).\n\nC.[1]\n`,
    );
  });

  it('lists what is cited, with the places', () => {
    const { citations } = twin('One. [page 3](source:budget-2024) Two.[^budget-2024]');
    expect(citations).toMatchObject([{ number: 1, source: 'budget-2024', at: ['page 3'] }]);
  });

  it('refuses what names nothing', () => {
    expect(() => twin('One.[^none]')).toThrow(
      new Error('`source:none` names a source that has no record.'),
    );
  });
});

import { expect, it } from 'vitest';
import { articleVersion } from '#lib/history/article-version.ts';

const text = (keys: string, body = 'Words.') => `---\ntitle: A title\n${keys}---\n\n${body}\n`;

it.each([
  { name: 'a sound one', file: text('published: 2026-01-05\n'), expected: true },
  {
    name: 'one that says it is no draft',
    file: text('published: 2026-01-05\ndraft: false\n'),
    expected: true,
  },
  { name: 'a draft', file: text('published: 2026-01-05\ndraft: true\n'), expected: false },
  {
    name: 'anything else there',
    file: text('published: 2026-01-05\ndraft: yes\n'),
    expected: false,
  },
  { name: 'an empty draft key', file: text('published: 2026-01-05\ndraft:\n'), expected: false },
  { name: 'one without a day', file: text(''), expected: false },
  { name: 'one without front matter', file: 'Words.', expected: false },
  { name: 'YAML that cannot be read', file: text('a: [\n'), expected: false },
])('takes $name for public or not', ({ expected, file }) => {
  expect(articleVersion(file, 'articles/a/en.md').isPublic).toBe(expected);
});

it('takes MDX that cannot be read for never public', () => {
  const file = text('published: 2026-01-05\n', 'a < b {');
  expect(articleVersion(file, 'articles/a/en.mdx').isPublic).toBe(false);
});

it('reads the front matter’s words, then the body’s, and counts its entries', () => {
  const keys = `standfirst: It's so.
keyPoints: [One point.]
published: 2026-01-05
changes: [{ date: 2026-01-06, note: Told more. }]
withdrawn: It was wrong.
`;
  const version = articleVersion(text(keys, 'See [4,694](figure:a@2024).'), 'articles/a/en.md');
  expect(version.passages).toEqual([
    { kind: 'title', text: 'A title' },
    { kind: 'standfirst', text: 'It’s so.' },
    { kind: 'point', text: 'One point.' },
    { kind: 'text', text: 'See 4,694.' },
  ]);
  expect(version.references.map(({ id, point }) => [id, point])).toEqual([['a', '2024']]);
  expect(version).toMatchObject({ changes: 1, corrections: 0, isWithdrawn: true });
});

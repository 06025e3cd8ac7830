import { expect, test } from 'vitest';
import { article, problemsWith } from './problems-found.ts';

test('finds nothing in a sound edition', () => {
  expect(problemsWith({})).toEqual([]);
});

test('tells everything at once, in order, and a day that does not exist only as that', () => {
  const found = problemsWith({
    'topics/bad.yaml': 'order: 0\n',
    'articles/a/en.md': article({ published: '2025-13-01' }, '# A {#a}\n'),
  });
  expect(found.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'content/articles/a/en.md:7:12 error HB006',
    'content/articles/a/en.md:9:1 error HB022',
    'content/topics/bad.yaml:1:1 error HB004',
    'content/topics/bad.yaml:1:1 error HB004',
    'content/topics/bad.yaml:1:8 error HB005',
  ]);
});

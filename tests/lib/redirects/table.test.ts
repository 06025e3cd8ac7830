import { expect, test } from 'vitest';
import { redirectTable } from '#lib/redirects/table.ts';
import { contentWith } from '../checks/problems-found.ts';

const cases: [string, Record<string, string>, [string, string][]][] = [
  [
    'lines',
    { 'redirects.yaml': '/a/: /b/\n/c/#x: /c/\n' },
    [
      ['/a/', '/b/'],
      ['/c/#x', '/c/'],
    ],
  ],
  ['nothing of values that are no text', { 'redirects.yaml': '/a/: [x]\n' }, []],
  ['nothing of a list', { 'redirects.yaml': '- /a/\n' }, []],
  ['nothing of remarks', { 'redirects.yaml': '# None yet\n' }, []],
  ['nothing where there is no file', {}, []],
];

test.each(cases)('reads %s', (_, files, expected) => {
  expect([...redirectTable(contentWith(files))].filter(([from]) => from !== '0')).toEqual(expected);
});

import { expect, test } from 'vitest';
import { withAlias } from '#lib/redirects/alias.ts';

const cases: [string, string, string, string][] = [
  ['a heading', '<h2 id="new">A</h2>', 'new', '<h2 id="new"><span id="old"></span>A</h2>'],
  [
    'an id without quotation marks',
    '<h2 class=x id=new>A</h2>',
    'new',
    '<h2 class=x id=new><span id="old"></span>A</h2>',
  ],
  [
    'a row of a table',
    '<tr id="2024/25"> <th scope="row">A</th></tr>',
    '2024/25',
    '<tr id="2024/25"> <th scope="row"><span id="old"></span>A</th></tr>',
  ],
  [
    'a key with dots',
    '<li id="a-b">A</li><li id="a.b">B</li>',
    'a.b',
    '<li id="a-b">A</li><li id="a.b"><span id="old"></span>B</li>',
  ],
  [
    'no other id',
    '<h2 id="newer">A</h2><p data-id="new">',
    'new',
    '<h2 id="newer">A</h2><p data-id="new">',
  ],
];

test.each(cases)('finds %s', (_, html, anchor, expected) => {
  expect(withAlias(html, 'old', anchor)).toBe(expected);
});

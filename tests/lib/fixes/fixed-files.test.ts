import { expect, test } from 'vitest';
import { fixedFiles } from '#lib/fixes/fixed-files.ts';
import { permalinksText } from '#lib/permalinks/list.ts';
import { promisedAddresses } from '#lib/permalinks/promised.ts';
import { article, contentWith } from '../checks/problems-found.ts';

test('finds nothing to mend in sound content', () => {
  const list = permalinksText(undefined, promisedAddresses(contentWith({})));
  expect(fixedFiles(contentWith({ 'permalinks.txt': list }))).toEqual([]);
});

test('mends a text where it stands, and tells what and where', () => {
  const words =
    'One.［^survey］\r\n\r\nBy [](org:acme).\r\n\r\n| a |\r\n| --- |\r\n| 1 |\r\nSource: us.[^survey]\r\n';
  const [text] = fixedFiles(contentWith({ 'articles/a/en.md': article({}, words) }));
  expect(text).toEqual({
    path: 'articles/a/en.md',
    text: article(
      {},
      'One.[^survey]\r\n\r\nBy [Acme](org:acme).\r\n\r\n| a |\r\n| --- |\r\n| 1 |\r\n\r\nSource: us.[^survey]\r\n',
    ),
    changes: [
      'content/articles/a/en.md:9:5 `［^survey］` → `[^survey]`',
      'content/articles/a/en.md:11:5 the words `Acme`',
      'content/articles/a/en.md:16:1 a blank line above the source line',
    ],
  });
});

test('makes the list of addresses, and adds to it', () => {
  const old = permalinksText(undefined, promisedAddresses(contentWith({})));
  const files = { 'articles/a/en.md': article({}) };
  expect(fixedFiles(contentWith({}))).toMatchObject([{ path: 'permalinks.txt', text: old }]);
  expect(fixedFiles(contentWith({ ...files, 'permalinks.txt': old }))).toEqual([
    {
      path: 'permalinks.txt',
      text: old.replace('/changes.xml', '/articles/a/\n/changes.xml'),
      changes: ['content/permalinks.txt `/articles/a/`'],
    },
  ]);
});

test('puts a list in order without losing what is gone', () => {
  const list = permalinksText(undefined, promisedAddresses(contentWith({})));
  const mixed = list.replace('/\n', '/z/\n/\n/z/\n');
  expect(fixedFiles(contentWith({ 'permalinks.txt': mixed }))).toEqual([
    { path: 'permalinks.txt', text: `${list}/z/\n`, changes: ['content/permalinks.txt in order'] },
  ]);
});

test('leaves a list alone that a merge has left in two minds', () => {
  const list = '<<<<<<< ours\n/b/\n=======\n/a/\n>>>>>>> theirs\n';
  expect(fixedFiles(contentWith({ 'permalinks.txt': list }))).toEqual([]);
});

test('leaves a list alone that cannot be read', () => {
  expect(fixedFiles(contentWith({ 'permalinks.txt': new Uint8Array([0x2f, 0xff]) }))).toEqual([]);
});

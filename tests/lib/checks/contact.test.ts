import { expect, test } from 'vitest';
import { problemsWith } from './problems-found.ts';

const warning =
  'warning HB061 Readers have no way to reach the desk: `contact` is empty. Set it to an e-mail address that somebody reads, or to the `https://` address of a form that needs no account.';

const cases: { name: string; line: string; expected: string[] }[] = [
  { name: 'takes an e-mail address', line: 'contact: desk@harbour.example\n', expected: [] },
  { name: 'takes a form', line: 'contact: https://harbour.example/write\n', expected: [] },
  {
    name: 'warns where the setting has no value',
    line: 'contact:\n',
    expected: [`content/site.yaml:4:1 ${warning}`],
  },
  {
    name: 'warns where the setting is empty',
    line: "contact: ''\n",
    expected: [`content/site.yaml:4:10 ${warning}`],
  },
  {
    name: 'warns where there is no such setting',
    line: '',
    expected: [`content/site.yaml:1:1 ${warning}`],
  },
  {
    name: 'takes nothing that is no address',
    line: 'contact: ask us\n',
    expected: [
      'content/site.yaml:4:10 error HB005 `contact` must be an e-mail address or an address that begins with `https://`, not `ask us`.',
    ],
  },
];

test.each(cases)('$name', ({ line, expected }) => {
  const licence = '{ name: MIT, url: https://example.com/ }';
  const site = `url: https://harbour.example\nname: { en: Harbour }\ndescription: { en: Tests }\n${line}licences: { words: ${licence}, data: ${licence}, code: ${licence} }\n`;
  expect(problemsWith({ 'site.yaml': site })).toEqual(expected);
});

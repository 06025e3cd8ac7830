import { expect, it } from 'vitest';
import { contactLink } from '#lib/site/contact.ts';

it.each([
  {
    name: 'an e-mail address',
    setting: 'desk@harbour.example',
    expected: { shown: 'desk@harbour.example', href: 'mailto:desk@harbour.example' },
  },
  {
    name: 'a form',
    setting: 'https://www.harbour.example/write/',
    expected: { shown: 'harbour.example/write', href: 'https://www.harbour.example/write/' },
  },
  { name: 'nothing where it is empty', setting: '', expected: undefined },
  { name: 'nothing where there is no value', setting: null, expected: undefined },
  { name: 'nothing where there is no such line', setting: undefined, expected: undefined },
])('links to $name', ({ setting, expected }) => {
  expect(contactLink(setting)).toEqual(expected);
});

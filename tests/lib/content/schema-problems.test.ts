import { expect, test } from 'vitest';
import { problemsWith } from '../checks/problems-found.ts';

const organisation = (line: string) =>
  `name: { en: New }\nkind: company\nsummary: { en: A firm. }\nsources: [survey]\n${line}\n`;

/** One more line of an otherwise sound organisation, and what is said of it. */
const cases: { name: string; line: string; expected: string[] }[] = [
  {
    name: 'says the nearest key',
    line: 'websit: https://example.com/',
    expected: ['5:1 error HB003 `websit` is no known key. Did you mean `website`?'],
  },
  {
    name: 'lists the keys where none is near',
    line: 'xyz: 1',
    expected: [
      '5:1 error HB003 `xyz` is no known key. Known keys: `name`, `nameSource`, `short`, `aliases`, `kind`, `sector`, `field`, `founded`, `founders`, `parent`, `website`, `summary`, `sources`, `corrections`.',
    ],
  },
  {
    name: 'finds keys that every object has',
    line: 'toString: 1\n__proto__: { a: 1 }',
    expected: [
      '5:1 error HB003 `toString` is no known key. Known keys: `name`, `nameSource`, `short`, `aliases`, `kind`, `sector`, `field`, `founded`, `founders`, `parent`, `website`, `summary`, `sources`, `corrections`.',
      '6:1 error HB003 `__proto__` is no known key. Known keys: `name`, `nameSource`, `short`, `aliases`, `kind`, `sector`, `field`, `founded`, `founders`, `parent`, `website`, `summary`, `sources`, `corrections`.',
    ],
  },
  {
    name: 'finds an unknown key in a value',
    line: 'short: { en: New, fr: Nouveau }',
    expected: ['5:19 error HB003 `fr` is no known key under `short`. Known keys: `en`, `zh-hant`.'],
  },
  {
    name: 'finds a missing key of a value',
    line: 'short: { zh-hant: 新 }',
    expected: ['5:8 error HB004 `short.en` is missing. Add `en:`.'],
  },
  {
    name: 'finds a key without a value',
    line: 'sector:',
    expected: ['5:1 error HB005 `sector` has no value. Give one, or remove the key.'],
  },
  {
    name: 'finds text in the place of a list',
    line: 'aliases: New',
    expected: ['5:10 error HB005 `aliases` must be a list, not `New`.'],
  },
  {
    name: 'finds a list in the place of text',
    line: 'sector: [vision]',
    expected: ['5:9 error HB005 `sector` must be text, not a list.'],
  },
  {
    name: 'finds a number in the place of text',
    line: 'sector: 42',
    expected: ['5:9 error HB005 `sector` must be text, not `42`. Put it in quotation marks.'],
  },
  {
    name: 'finds a day in the place of text',
    line: 'sector: 2025-04-28',
    expected: [
      '5:9 error HB005 `sector` must be text, not the day `2025-04-28`. Put it in quotation marks.',
    ],
  },
  {
    name: 'finds an empty text',
    line: 'sector: ""',
    expected: ['5:9 error HB005 `sector` is empty. Give it words, or remove the key.'],
  },
  {
    name: 'finds a text that is too short',
    line: 'sector: x',
    expected: ['5:9 error HB005 `sector` must have at least 2 characters; it has 1.'],
  },
  {
    name: 'finds an item of a list that is wrong',
    line: 'founders: [A B, 7]',
    expected: ['5:17 error HB005 `founders` must be text, not `7`. Put it in quotation marks.'],
  },
  {
    name: 'finds an address that is none',
    line: 'website: example.com',
    expected: ['5:10 error HB005 `website` must be an http or https address, not `example.com`.'],
  },
  {
    name: 'finds a record that does not exist',
    line: 'parent: acne',
    expected: [
      '5:9 error HB007 `parent` names `acne`, which is not in `organisations/`. Did you mean `acme`?',
    ],
  },
  {
    name: 'finds a date of the wrong form',
    line: 'founded: spring 2014',
    expected: [
      '5:10 error HB005 `founded` must be a day, month or year, written `2025-04-28`, `2025-04` or `2025`, not `spring 2014`.',
    ],
  },
];

test.each(cases)('$name', ({ line, expected }) => {
  const found = problemsWith({ 'organisations/new.yaml': organisation(line) });
  expect(found).toEqual(expected.map((one) => `content/organisations/new.yaml:${one}`));
});

import { expect, test } from 'vitest';
import { bodyOf } from '#lib/content/body-of.ts';
import { edited } from '#lib/fixes/edit.ts';
import { wordsNaming } from '#lib/rename/words-naming.ts';
import type { Renamed } from '#lib/rename/renamed-record.ts';

const cases: [Renamed['collection'], string, string][] = [
  [
    'organisations',
    '[old](org:old) [](org:old) [x](org:older)',
    '[old](org:new) [](org:new) [x](org:older)',
  ],
  [
    'organisations',
    '[org:old](org:old) [x][y]\n\n[y]: org:old\n',
    '[org:old](org:new) [x][y]\n\n[y]: org:new\n',
  ],
  ['organisations', '`[x](org:old)` [x](term:old)', '`[x](org:old)` [x](term:old)'],
  [
    'organisations',
    '[x](/organisations/old/#h) [x](/organisations/old)',
    '[x](/organisations/new/#h) [x](/organisations/old)',
  ],
  [
    'figures',
    '[x](figure:old@2023..2024) [x](figure:a@old)',
    '[x](figure:new@2023..2024) [x](figure:a@old)',
  ],
  ['figures', '[x](chart:a+old+older?from=2014)\n', '[x](chart:a+new+older?from=2014)\n'],
  ['sources', 'X.[^old][^older] [old](source:old)', 'X.[^new][^older] [old](source:new)'],
  ['sources', '\\[^old] `[^old]`', '\\[^old] `[^old]`'],
  ['articles', '[x](article:old) [x](/articles/old/)', '[x](article:new) [x](/articles/new/)'],
  ['events', '[x](event:old) [x](/timeline/#old)', '[x](event:new) [x](/timeline/#new)'],
  [
    'glossary',
    '- [](term:old)\n\n| a |\n| --- |\n| [](term:old) |\n',
    '- [](term:new)\n\n| a |\n| --- |\n| [](term:new) |\n',
  ],
];

test.each(cases)('renames in words, of %s: %j', (collection, text, expected) => {
  const edits = wordsNaming({ collection, old: 'old', next: 'new' }, bodyOf(text, 'md', 0).body);
  expect(edited(text, edits)).toBe(expected);
});

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const cases: { name: string; expected: { status: number; output: string[]; errors: string[] } }[] =
  [
    {
      name: 'good',
      expected: {
        status: 0,
        errors: [],
        output: ['0 errors, 0 warnings. 0 sources that nothing cites. Edition of 2025-11-22.'],
      },
    },
    {
      name: 'damaged',
      expected: {
        status: 1,
        errors: [],
        output: [
          'articles/bad-mdx/en.mdx:5:9 error HB005 `topics` must have at least 1 item; it has 0.',
          'articles/bad-mdx/en.mdx:6:10 error HB005 `authors` must have at least 1 item; it has 0.',
          'articles/bad-mdx/en.mdx:12:5 error HB011 The text cannot be read as MDX: Expected a closing tag for `<b>` before the end of `paragraph`. Close what is opened, and write `&lt;` and `&#123;` for `<` and `{` that are meant as signs.',
          'articles/list/en.md:2:1 error HB005 The file holds a list where keys with values are due. Write one `key: value` on each line.',
          'articles/no-front-matter/en.md:1:1 error HB010 The file has no front matter: its first line is not `---`. Begin the file with a line `---`, the keys in YAML, and another line `---`.',
          'articles/no-keys/en.md:2:1 error HB001 The front matter holds no keys. Write `key: value` lines.',
          'articles/open-front-matter/en.md:1:1 error HB010 The file has front matter that is not closed. Add a line `---` under the last key.',
          'authors/reserved.yaml:1:1 error HB003 `__proto__` is no known key. Known keys: `name`, `about`.',
          'authors/reserved.yaml:3:1 error HB003 `constructor` is no known key. Known keys: `name`, `about`.',
          'authors/twice.yaml:3:1 error HB002 The YAML holds this key twice. Keep one of the two.',
          'events/folder.yaml:1:1 error HB009 This is a folder where a file is due. Put a record into one file, or rename the folder.',
          'events/folder.yaml/x.txt:1:1 error HB009 No collection reads this file. Records are `<collection>/<id>.yaml`. Move the file, rename it or remove it.',
          'figures/bomb.yaml:2:8 error HB002 The YAML holds the YAML alias `*a`. Write the value out; text that begins with `*` needs quotation marks.',
          'figures/deep.yaml:1:1 error HB002 The YAML is nested too deeply. Records need a few levels only.',
          'figures/empty.yaml:1:1 error HB001 The file is empty. Fill it in or remove it.',
          'figures/list.yaml:1:1 error HB005 The file holds a list where keys with values are due. Write one `key: value` on each line.',
          'figures/no-text.yaml:2:10 error HB001 The file holds a byte that is no UTF-8 text. Save it as UTF-8 text.',
          'figures/nul.yaml:1:9 error HB001 The file holds a NUL byte. Save it as UTF-8 text.',
          'figures/open.yaml:1:8 error HB002 The YAML lacks a quotation mark, bracket or colon. Close what is opened on this line.',
          'figures/remarks.yaml:1:1 error HB001 The file holds no keys. Write `key: value` lines.',
          'figures/tab.yaml:2:1 error HB002 The YAML is indented with a tab. Use spaces.',
          'figures/utf-16.yaml:1:1 error HB001 The file is UTF-16 text. Save it as UTF-8 text.',
          'permalinks.txt:1:3 error HB001 The file holds a byte that is no UTF-8 text. Save it as UTF-8 text.',
          '23 errors, 0 warnings. 0 sources that nothing cites. Edition of 2025-11-22.',
        ],
      },
    },
    {
      name: 'broken',
      expected: {
        status: 1,
        errors: [],
        output: [
          'articles/startup-count-2024/en.md:2:1 error HB038 `happened` is missing: a report says on which day it happened. Add `happened: 2025-04-28`.',
          'articles/startup-count-2024/en.md:12:12 error HB006 `2025-11-31` is not in the calendar. Compare it with the source.',
          'articles/startup-count-2024/en.md:18:9 error HB018 `picture.file` names `./harbor.png`, which is not beside the text. Did you mean `./harbour.png`?',
          'articles/startup-count-2024/en.md:19:8 error HB005 `picture.alt` must have at least 5 characters; it has 1.',
          'articles/startup-count-2024/en.md:33:34 error HB012 The figure `startups` has no point `2042`. It has `2022`, `2023-02-30`, `2024`.',
          'articles/startup-count-2024/en.md:33:71 error HB007 `startup` is not in `glossary/`. Add the record, or name one that exists.',
          'articles/startup-count-2024/en.md:36:1 error HB020 The heading “What the survey counts” has no id. Write `## … {#what-the-survey-counts}`.',
          'articles/startup-count-2024/en.md:46:26 error HB007 `startups-by-sector` is not in `figures/`. Did you mean `startups`?',
          'articles/startup-count-2024/en.md:47:29 error HB007 `startups-by-sector` is not in `figures/`. Did you mean `startups`?',
          'articles/startup-count-2024/en.md:48:10 error HB037 A cell of the table is empty. Write `not found`, `not published` or `does not apply`; over the first column, its name.',
          'articles/startup-count-2024/en.md:49:1 error HB036 The source line stands straight under the table, so that it became a row. Put a blank line above it.',
          'articles/startup-count-2024/en.md:51:1 error HB019 The picture has no words for readers who cannot see it. Write them in the brackets: `![What it shows](…)`.',
          'articles/startup-count-2024/en.md:53:1 error HB007 `acme-vison` is not in `organisations/`. Did you mean `acme-vision`?',
          'articles/startup-count-2024/en.md:53:1 error HB025 `org:acme-vison` has no words; only in tables and lists are they filled in. Write the words that readers see in the brackets.',
          'articles/startup-count-2024/en.md:54:7 error HB007 `2024-12-17-survey` is not in `events/`. Add the record, or name one that exists.',
          'articles/startup-count-2024/en.md:58:5 error HB007 `why-counts-differ` is not in `articles/`. Add the record, or name one that exists.',
          'articles/startup-count-2024/en.md:58:53 error HB035 The address begins with `javascript:`, which runs or carries code. Link to a page by `https:`.',
          'figures/startups.yaml:1:1 error HB004 `scope` is missing. Add `scope:`.',
          'figures/startups.yaml:6:1 error HB003 `scop` is no known key. Did you mean `scope`?',
          'figures/startups.yaml:20:13 error HB006 `2023-02-30` is not in the calendar. Compare it with the source.',
          'figures/startups.yaml:26:12 error HB005 `points.value` must be a number, not `4,694`. Write digits alone: `4694`.',
          'glossary/startup.yml:1:1 error HB009 No collection reads this file. Give it the ending `.yaml`.',
          'organisations/acme-vision.yaml:1:1 error HB004 `nameSource` is missing: a Chinese name needs the source in which it stands. Add `nameSource:`.',
          'organisations/acme-vision.yaml:8:7 error HB005 `kind` must be one of `company`, `government`, `regulator`, `public-body`, `university`, `research-centre`, `investor`, `association`, `school`, `other`, not `compny`. Did you mean `company`?',
          'organisations/acme-vision.yaml:14:5 error HB007 `sources` names `survey-2042`, which is not in `sources/`. Did you mean `survey-2024`?',
          'programmes/ai-fund.yaml:5:9 error HB012 The figure `startups` has no point `2025`. It has `2022`, `2023-02-30`, `2024`.',
          '26 errors, 0 warnings. 0 sources that nothing cites. Edition of 2025-11-22.',
        ],
      },
    },
  ];

test.each(cases)('says what is in the $name edition', async ({ name, expected }) => {
  expect(await check(`tests/fixtures/content/${name}`, '2025-11-22')).toEqual(expected);
});

test('says what to do about a date that is none', async () => {
  expect(await check('tests/fixtures/content/good', '2025-02-30')).toEqual({
    status: 1,
    output: [],
    errors: ['`HARBOUR_DATE` is `2025-02-30`, which is no day. Write it as `2025-11-22`.'],
  });
});

test('tells of a folder that is not there', async () => {
  expect(await check('tests/fixtures/content/gone', '2025-11-22')).toEqual({
    status: 1,
    output: [
      'tests/fixtures/content/gone/site.yaml:1:1 error HB050 The file is missing. Give it `url`, `name` and the rest.',
      '1 error, 0 warnings. 0 sources that nothing cites. Edition of 2025-11-22.',
    ],
    errors: [],
  });
});

function check(folder: string, date: string) {
  const env = { ...process.env, HARBOUR_CONTENT: folder, HARBOUR_DATE: date };
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/desk/check.ts'], { cwd: root, env }, (error, out, err) => {
      // Whoever runs the tests may have a shallow clone, of which the check gives notice.
      const lines = (text: string) =>
        text.split('\n').filter((line) => line !== '' && !line.startsWith('Days of publication'));
      // A line of an edition is told without its folder, or the tables could not be read.
      const output = lines(out).map((line) =>
        folder.endsWith('gone')
          ? line
          : line.replace(`${folder}/`, '').replaceAll(`${folder}/`, ''),
      );
      resolve({ status: error ? error.code : 0, output, errors: lines(err) });
    });
  });
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check as isFormatted } from 'prettier';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

const licence = 'name: MIT, url: https://opensource.org/license/mit';
const FILES = {
  'site.yaml': `url: https://harbour.example\nname: { en: Test }\ndescription: { en: Test }\ncontact: desk@harbour.example\nlicences:\n  words: { ${licence} }\n  data: { ${licence} }\n  code: { ${licence} }\n`,
  'topics/startups.yaml': 'name: { en: Startups }\nsummary: { en: About. }\norder: 1\n',
  'authors/desk.yaml': 'name: { en: Desk }\nabout: { en: We. }\n',
};

const source =
  'source --id count-2025 --title Count --publisher Office --url https://example.org/ --date 2025-03 --speaker government --form original --seen whole --language en';
const organisation =
  'organisation --id acme --name Acme --name-zh-hant 頂點 --name-source count-2025 --kind company --summary Robots. --sources count-2025';
const figure =
  'figure --id robots --label Robots --measures Robots. --scope ai --unit count --period=--2025-09 --value 4694 --sources count-2025';
const article =
  'article --title Robots,counted --standfirst Someone-counts-the-robots. --topics startups --organisations acme --slug robots-counted';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'harbour-new-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(command: string, args = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/desk/${command}.ts`, ...args.split(' ').filter(Boolean)],
    {
      encoding: 'utf8',
      env: { ...process.env, HARBOUR_CONTENT: folder, HARBOUR_DATE: '2026-11-22' },
    },
  );
  return { status, stdout, stderr };
}

// Each case starts Node several times.
describe('npm run new', { timeout: 60_000 }, () => {
  it('makes files of every kind that the checker has nothing to say about', async () => {
    const kinds = ['explainer', 'profile', 'news --happened 2026-11-01 --place Kowloon'];
    const articles = kinds.map((kind, index) => `${article}-${index} --kind ${kind}`);
    for (const args of [source, organisation, figure, ...articles]) {
      expect(run('new', args)).toMatchObject({ status: 0, stderr: '' });
    }
    expect(run('check')).toEqual({
      status: 0,
      stdout:
        'Days of publication were not compared with the history: there is no git repository with a commit here.\n' +
        '0 errors, 0 warnings. 0 sources that nothing cites. Edition of 2026-11-22.\n',
      stderr: '',
    });
    for (const path of ['sources/count-2025', 'organisations/acme', 'figures/robots']) {
      const text = readFileSync(join(folder, `${path}.yaml`), 'utf8');
      expect(
        await isFormatted(text, { ...packageFile.prettier, plugins: [], parser: 'yaml' }),
      ).toBe(true);
    }
  });

  it('dates an article with the day that it is given and keeps it a draft', () => {
    run('new', source);
    run('new', organisation);
    run('new', `${article} --kind explainer`);
    const text = readFileSync(join(folder, 'articles/robots-counted/en.md'), 'utf8');
    expect(text).toContain('\npublished: 2026-11-22\n');
    expect(text).toContain('\ndraft: true\n');
  });

  it('says where the new file is', () => {
    expect(run('new', source).stdout).toBe(
      `Made \`${folder}/sources/count-2025.yaml\`. Fill it in, then run \`npm run check\`.\n`,
    );
  });

  it('never overwrites', () => {
    run('new', source);
    const before = readFileSync(join(folder, 'sources/count-2025.yaml'), 'utf8');
    expect(run('new', source.replace('--title Count', '--title Other'))).toEqual({
      status: 1,
      stdout: '',
      stderr: `\`${folder}/sources/count-2025.yaml\` exists, and nothing is overwritten. Choose another id.\n`,
    });
    expect(readFileSync(join(folder, 'sources/count-2025.yaml'), 'utf8')).toBe(before);
  });

  const faults = [
    {
      name: 'an unknown record',
      args: figure.replace('--sources count-2025', '--sources count-2024'),
      path: 'figures/robots.yaml',
      says: '`points.sources.id` names `count-2024`, which is not in `sources/`. Did you mean `count-2025`?',
    },
    {
      name: 'an id that is not valid',
      args: source.replace('count-2025', 'Count'),
      path: 'sources/Count.yaml',
      says: '`Count` is no id. Write small letters and digits joined by single hyphens: `ai-sandbox`.',
    },
    {
      name: 'a path in the place of an id',
      args: source.replace('count-2025', '../escaped'),
      path: '../escaped.yaml',
      says: '`../escaped` is no id. Write small letters and digits joined by single hyphens: `ai-sandbox`.',
    },
    {
      name: 'a choice that does not exist',
      args: source.replace('government', 'goverment'),
      path: 'sources/count-2026.yaml',
      says: 'Did you mean `government`?',
    },
  ];
  for (const { name, args, path, says } of faults) {
    it(`writes nothing for ${name}, and says why`, () => {
      run('new', source);
      const { status, stdout, stderr } = run(
        'new',
        args.replace('--id count-2025', '--id count-2026'),
      );
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(says);
      expect(existsSync(join(folder, path))).toBe(false);
    });
  }

  it('names the missing flags where nobody can be asked', () => {
    expect(run('new', source.replace('--language en', '').replace('--id count-2025', ''))).toEqual({
      status: 1,
      stdout: '',
      stderr: '`--id`, `--language` are missing. `npm run new -- source --help` explains each.\n',
    });
  });

  it('explains itself', () => {
    expect(run('new', '--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('new', 'figure --help').stdout).toContain('  --scope          How much of what');
  });
});

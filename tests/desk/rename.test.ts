import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carryOut } from '#desk/carry-out.ts';

const OLD = 'articles/startup-count-2024';
const NEW = 'articles/startups-counted';
let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'harbour-rename-'));
  folder = join(root, 'content');
  cpSync('tests/fixtures/content/good', folder, { recursive: true });
  git('init', '--quiet');
  commit('Begin');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('npm run rename', { timeout: 60_000 }, () => {
  it('moves an article with its history, its references and its readers', () => {
    const { status, stdout, stderr } = run('rename', 'startup-count-2024', 'startups-counted');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe(`Moved \`${folder}/${OLD}\` to \`${folder}/${NEW}\`.`);
    expect(existsSync(join(folder, OLD))).toBe(false);
    expect(existsSync(join(folder, NEW, 'harbour.png'))).toBe(true);
    expect(textOf('articles/why-counts-differ/en.mdx')).not.toContain('startup-count-2024');
    expect(textOf('redirects.yaml')).toBe(
      `/articles/startup-count/: /${NEW}/\n/${OLD}/: /${NEW}/\n`,
    );
    expect(textOf('permalinks.txt')).toContain(`\n/${OLD}/\n`);
    expect(textOf('permalinks.txt')).toContain(`\n/${NEW}/#by-sector\n`);
    expect(run('check')).toMatchObject({ status: 0 });
    expect(git('status', '--porcelain')).toContain(
      `R  content/${OLD}/harbour.png -> content/${NEW}`,
    );
    commit('Rename');
    const log = git('log', '--follow', '--format=%s', '--', `content/${NEW}/en.md`);
    expect(log.trim().split('\n')).toEqual(['Rename', 'Begin']);
  });

  it('moves a record’s file and changes records and words', () => {
    expect(run('rename', 'figures/startups', 'firms')).toMatchObject({ status: 0, stderr: '' });
    expect(textOf('site.yaml')).toContain('firms@latest');
    expect(textOf(`${OLD}/en.md`)).toContain('(figure:firms@2024)');
    expect(textOf(`${OLD}/zh-hant.md`)).not.toContain('figure:startups@');
    expect(textOf('redirects.yaml')).toContain('/figures/startups/: /figures/firms/\n');
    expect(run('check')).toMatchObject({ status: 0 });
  });

  it('comes back to where it was', () => {
    run('rename', 'startup-count-2024', 'startups-counted');
    run('rename', 'startups-counted', 'startup-count-2024');
    expect(textOf('redirects.yaml')).toBe(
      `/articles/startup-count/: /${OLD}/\n/${NEW}/: /${OLD}/\n`,
    );
    expect(git('status', '--porcelain', '--', `content/${OLD}`)).toBe('');
    expect(run('check')).toMatchObject({ status: 0 });
  });

  it('works where git does not know the file, and where there is no git', () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(run('rename', 'startup-count-2024', 'startups-counted')).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, NEW, 'en.md'))).toBe(true);
  });

  it.each([
    [
      'an id that is taken',
      ['why-counts-differ', 'startup-count-2024'],
      `\`${OLD}\` exists already. Choose another id.\n`,
    ],
    ['what is not there', ['gone', 'new'], 'There is no `gone` in '],
    ['an id alone', ['startups'], 'Write two ids.\n'],
    [
      'an address that is redirected',
      ['why-counts-differ', 'startup-count'],
      '`/articles/startup-count/` leads to `/articles/startup-count-2024/` by a redirect. Choose another id.\n',
    ],
  ])('refuses %s and changes nothing', (_, ids, says) => {
    const { status, stderr } = run('rename', ...ids);
    expect(status).toBe(1);
    expect(stderr).toContain(says);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('refuses a folder in the way, though the checker knows no text in it', () => {
    mkdirSync(join(folder, NEW));
    const { status, stderr } = run('rename', 'startup-count-2024', 'startups-counted');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `\`${folder}/${NEW}\` is in the way. Move it, or choose another id.\n`,
    });
    expect(git('status', '--porcelain')).toBe('');
  });

  it('explains itself', () => {
    expect(run('rename', '--help').stdout).toMatch(/^npm run rename <old> <new>\n/);
  });
});

describe('carryOut', () => {
  it('puts everything back if a file cannot be written', () => {
    const plan = {
      move: { from: OLD, to: NEW },
      texts: [
        { path: `${NEW}/en.md`, text: 'Changed.\n' },
        { path: 'new.txt', text: 'New.\n' },
        { path: 'articles', text: 'A folder is in the way.\n' },
      ],
    };
    expect(() => carryOut(folder, plan)).toThrow(/EISDIR/);
    expect(git('status', '--porcelain')).toBe('');
  });
});

const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

function git(...parameters: string[]): string {
  const names = ['-c', 'user.name=T', '-c', 'user.email=t@example.com'];
  return execFileSync('git', ['-C', root, ...names, ...parameters], { encoding: 'utf8' });
}

function commit(subject: string) {
  git('add', '.');
  git('commit', '--quiet', '-m', subject);
}

function run(command: string, ...args: string[]) {
  const env = { ...process.env, HARBOUR_CONTENT: folder, HARBOUR_DATE: '2025-11-22' };
  const all = [`src/desk/${command}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

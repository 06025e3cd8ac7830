import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository whose commits bear the days that they are given. */
export function gitRepository(folder = mkdtempSync(join(tmpdir(), 'harbour-'))) {
  mkdirSync(folder, { recursive: true });
  const git = (moment: string, ...parameters: string[]) =>
    execFileSync('git', ['-C', folder, ...parameters], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...{ GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
        ...{ GIT_AUTHOR_NAME: 'Desk', GIT_AUTHOR_EMAIL: 'desk@example.org' },
        ...{ GIT_COMMITTER_NAME: 'Desk', GIT_COMMITTER_EMAIL: 'desk@example.org' },
      },
    });
  const write = (files: Record<string, string | undefined>) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
  };
  git(noon('2026-01-01'), 'init', '--initial-branch=main');
  return {
    folder,
    /** Any other command of git, as of a day. */
    run: (day: string, ...parameters: string[]) => git(noon(day), ...parameters),
    /** Writes files (`undefined` removes one) and keeps all that is there, at noon or at a moment. */
    commit: (day: string, files: Record<string, string | undefined>, moment = noon(day)) => {
      write(files);
      git(moment, 'add', '--all');
      git(moment, 'commit', '--message', 'Edit');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const noon = (day: string) => `${day}T12:00:00+08:00`;

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { RenamePlan } from '#lib/rename/rename-plan.ts';
import { writeWhole } from './write-file.ts';

/**
 * Moves what a plan moves and writes what it writes. If anything fails on the way, all is put back
 * as it was and the failure thrown.
 */
export function carryOut(folder: string, { move, texts }: RenamePlan): void {
  const [from, to] = [join(folder, move.from), join(folder, move.to)];
  if (existsSync(to)) throw new Error(`\`${to}\` is in the way. Move it, or choose another id.`);
  moveFile(from, to);
  const before = new Map<string, string | undefined>();
  try {
    for (const { path, text } of texts) {
      const file = join(folder, path);
      before.set(file, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
      writeWhole(file, text);
    }
  } catch (error) {
    for (const [file, text] of before) {
      if (text === undefined) rmSync(file, { force: true });
      else writeWhole(file, text);
    }
    moveFile(to, from);
    throw error;
  }
}

/** By git where it knows the file, so that its history goes along. */
function moveFile(from: string, to: string) {
  const root = resolve(dirname(from));
  const paths = [from, to].map((path) => relative(root, resolve(path)));
  if (isTracked(root, paths[0] ?? '')) git(root, ['mv', '--', ...paths]);
  else renameSync(from, to);
}

function isTracked(root: string, path: string): boolean {
  try {
    return git(root, ['ls-files', '--', path]) !== '';
  } catch {
    return false;
  }
}

function git(root: string, parameters: string[]): string {
  return execFileSync('git', ['-C', root, ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { contentHistory } from '#integrations/history.ts';
import { article, DAY, FIRST, PATH, SECOND, told } from './articles.ts';
import { gitRepository } from './git-repository.ts';

let repository = gitRepository();
afterEach(() => {
  repository.remove();
  repository = gitRepository();
});

describe('what was never published', () => {
  it('stays out: drafts, before and between, and words replaced before their day', () => {
    const secret = (words: string, keys: string) => article(`SECRET ${words}`, keys);
    repository.commit('2026-01-02', { [PATH]: secret('one', 'draft: true\n') });
    repository.commit('2026-01-03', { [PATH]: secret('two', '') });
    repository.commit('2026-01-04', { [PATH]: FIRST });
    repository.commit('2026-01-08', { [PATH]: secret('three', 'draft: true\n') });
    repository.commit('2026-01-09', { [PATH]: SECOND });
    const history = contentHistory(repository.folder, DAY);
    expect(JSON.stringify(history)).not.toContain('SECRET');
    expect(of('startups')?.started).toBe('2026-01-05');
    expect(told(of('startups'))).toEqual([
      '2026-01-09 The survey found -4,694-+5,221+ startups in 2024.',
    ]);
  });

  it.each([
    ['a draft', 'draft: true\n', DAY],
    ['dated later', '', '2026-01-04'],
  ])('has no history while it is %s', (_, keys, day) => {
    repository.commit('2026-01-01', { [PATH]: FIRST });
    repository.commit('2026-01-02', { [PATH]: article('Other words.', keys) });
    expect(contentHistory(repository.folder, day)).toEqual({ history: {} });
  });
});

describe('without a whole history', () => {
  it('says that a shallow clone has none', () => {
    repository.commit('2026-01-05', { [PATH]: FIRST });
    repository.commit('2026-01-09', { [PATH]: SECOND });
    const clone = join(repository.folder, 'clone');
    repository.run(DAY, 'clone', '--depth=1', `file://${repository.folder}`, clone);
    const absent = 'this is a shallow clone, without its earlier commits';
    expect(contentHistory(clone, DAY)).toEqual({ absent });
  });

  it('says that there is no repository, or none with a commit', () => {
    const bare = mkdtempSync(join(tmpdir(), 'harbour-'));
    const absent = 'there is no git repository with a commit here';
    expect(contentHistory(bare, DAY)).toEqual({ absent });
    expect(contentHistory(repository.folder, DAY)).toEqual({ absent });
    rmSync(bare, { recursive: true });
  });
});

it('is the same in two full clones', () => {
  repository.commit('2026-01-05', { [PATH]: FIRST });
  repository.commit('2026-01-09', { [PATH]: SECOND });
  const clones = ['one', 'two'].map((name) => join(repository.folder, name));
  for (const clone of clones) repository.run(DAY, 'clone', `file://${repository.folder}`, clone);
  const [one, two] = clones.map((clone) => contentHistory(clone, DAY));
  expect(one).toEqual(two);
  expect(one).toEqual(contentHistory(repository.folder, DAY));
});

function of(id: string) {
  const found = contentHistory(repository.folder, DAY);
  return 'history' in found ? found.history[id] : undefined;
}

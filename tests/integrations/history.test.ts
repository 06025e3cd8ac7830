import { afterEach, describe, expect, it } from 'vitest';
import { contentHistory } from '#integrations/history.ts';
import { article, chinese, DAY, figure, FIRST, PATH, SECOND, told } from './articles.ts';
import { gitRepository } from './git-repository.ts';

let repository = gitRepository();
afterEach(() => {
  repository.remove();
  repository = gitRepository();
});

describe('the history of an article', () => {
  it('begins with its first commit and tells each later one word by word', () => {
    repository.commit('2026-01-05', { [PATH]: FIRST });
    repository.commit('2026-01-09', { [PATH]: SECOND });
    expect(of('startups')?.started).toBe('2026-01-05');
    expect(told(of('startups'))).toEqual([
      '2026-01-09 The survey found -4,694-+5,221+ startups in 2024.',
    ]);
  });

  it('counts days in Hong Kong', () => {
    repository.commit('2026-01-05', { [PATH]: FIRST }, '2026-01-05T20:00:00+00:00');
    expect(of('startups')?.started).toBe('2026-01-06');
  });

  it('goes on where the article is renamed', () => {
    repository.commit('2026-01-05', { [PATH]: FIRST });
    repository.commit('2026-01-09', { [PATH]: SECOND });
    repository.commit('2026-01-10', { [PATH]: undefined, 'articles/firms/en.md': SECOND });
    expect(of('startups')).toBeUndefined();
    expect(told(of('firms'))).toEqual([
      '2026-01-09 The survey found -4,694-+5,221+ startups in 2024.',
    ]);
  });

  it('tells a change and its revert', () => {
    repository.commit('2026-01-05', { [PATH]: FIRST });
    repository.commit('2026-01-09', { [PATH]: SECOND });
    repository.run('2026-01-10', 'revert', '--no-edit', 'HEAD');
    expect(told(of('startups'))).toEqual([
      '2026-01-09 The survey found -4,694-+5,221+ startups in 2024.',
      '2026-01-10 The survey found -5,221-+4,694+ startups in 2024.',
    ]);
  });

  it('tells what a merge brought once, on the day of the merge, without the steps of the branch', () => {
    repository.commit('2026-01-05', { [PATH]: FIRST });
    repository.run('2026-01-06', 'checkout', '-b', 'side');
    repository.commit('2026-01-06', { [PATH]: FIRST.replace('4,694', '9,999') });
    repository.commit('2026-01-07', { [PATH]: SECOND });
    repository.run('2026-01-08', 'checkout', 'main');
    repository.commit('2026-01-08', { 'names.txt': '5G\n' });
    repository.run('2026-01-09', 'merge', '--no-ff', '--no-edit', 'side');
    expect(told(of('startups'))).toEqual([
      '2026-01-09 The survey found -4,694-+5,221+ startups in 2024.',
    ]);
  });

  it('tells what changed in Chinese', () => {
    const path = 'articles/startups/zh-hant.md';
    repository.commit('2026-01-05', {
      [PATH]: FIRST,
      [path]: chinese('調查在2024年數得4,694間初創。'),
    });
    repository.commit('2026-01-09', { [path]: chinese('調查在2024年數得5,221間初創。') });
    expect(told(of('startups'))).toEqual(['2026-01-09 調查在2024年數得-4,694-+5,221+間初創。']);
  });

  it('takes in the value of a figure that two articles use, and leaves out a third', () => {
    repository.commit('2026-01-05', {
      [PATH]: FIRST,
      'articles/chart/en.md': article('[By year](chart:startups)'),
      'articles/other/en.md': article('[Other](figure:startups@2023)'),
      'figures/startups.yaml': figure({ 2023: 4257, 2024: 4694 }),
    });
    repository.commit('2026-01-09', {
      'figures/startups.yaml': figure({ 2023: 4257, 2024: 5221 }),
    });
    const values = (id: string) =>
      of(id)?.edits.flatMap(({ points }) =>
        points.map(({ from, key, to }) => [key, from?.point.value, to.point.value]),
      );
    expect(values('startups')).toEqual([['2024', 4694, 5221]]);
    expect(values('chart')).toEqual([['2024', 4694, 5221]]);
    expect(values('other')).toEqual([]);
  });
});

function of(id: string) {
  const found = contentHistory(repository.folder, DAY);
  return 'history' in found ? found.history[id] : undefined;
}

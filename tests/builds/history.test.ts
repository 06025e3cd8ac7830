import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { gitRepository } from '../integrations/git-repository.ts';
import { filesOf } from '../site/built-site.ts';
import { unpacked } from '../site/unpacked.ts';
import { builtSite, DAY, GOOD, PATIENCE } from './fixture-build.ts';

const ID = 'startup-count-2024';
const PATH = `articles/${ID}/en.md`;
const FIGURE = 'figures/startups.yaml';

describe('an edition with a history', () => {
  let site = '';
  beforeAll(async () => {
    site = await builtSite('history/whole', contentWithHistory(), DAY);
  }, PATIENCE);
  const page = (path: string) =>
    parseHTML(readFileSync(join(site, path, 'index.html'), 'utf8')).document;
  const words = (path: string) => page(path).querySelector('main')?.textContent ?? '';

  it('shows what changed before and after, marked by elements and by words', () => {
    const { innerHTML } = page(`articles/${ID}/history`).querySelector('main ol') as Element;
    const removed =
      '<span class="sr-only">[Removed: </span>half<span class="sr-only">]</span></del>';
    const added =
      '<span class="sr-only">[Added: </span>a third<span class="sr-only">]</span></ins>';
    expect(innerHTML).toContain(removed);
    expect(innerHTML).toContain(added);
  });

  it('counts small edits and does not list them', () => {
    const text = words(`articles/${ID}/history`);
    expect(text).toContain('First published 1 November 2025');
    expect(text).toContain('1 small edit');
    expect(text).not.toContain('recieves');
  });

  it('tells a value that became another on each article that states it, and in the feed', () => {
    const value = 'Startups in Hong Kong, 2024: 4,690 → 4,694';
    expect(words(`articles/${ID}/history`)).toContain(value);
    expect(words('changes')).toContain(value);
    expect(readFileSync(join(site, 'changes.xml'), 'utf8')).toContain(value);
  });

  it('tells corrections and notes of editors with them', () => {
    const text = words(`articles/${ID}/history`);
    expect(text).toContain('Corrected the count.');
    expect(text).toContain('Two digits were exchanged.');
  });

  it('is linked from the article', () => {
    const link = page(`articles/${ID}`).querySelector(`a[href="/articles/${ID}/history/"]`);
    expect(link?.textContent.trim()).toBe('See every change');
  });

  it('holds no byte of what was written before publication', () => {
    const secret = /SECRET/;
    const files = filesOf(site).filter((path) =>
      secret.test(unpacked(readFileSync(join(site, path))).toString()),
    );
    expect(files).toEqual([]);
  });
});

describe('an edition from a shallow clone', () => {
  it(
    'says that the history is not available here, and lists what editors wrote',
    async () => {
      const clone = '.build/tests/history/clone';
      rmSync(clone, { recursive: true, force: true });
      const { run } = repositoryWithHistory();
      run(
        DAY,
        'clone',
        '--depth=1',
        'file://' + join(process.cwd(), CONTENT),
        join(process.cwd(), clone),
      );
      const site = await builtSite('history/shallow', clone, DAY);
      const html = readFileSync(join(site, `articles/${ID}/history/index.html`), 'utf8');
      const text = parseHTML(html).document.querySelector('main')?.textContent ?? '';
      expect(text).toContain('is not available here');
      expect(text).toContain('Corrected the count.');
      expect(text).not.toContain('half of them');
    },
    PATIENCE,
  );
});

const CONTENT = '.build/tests/history/content';

function contentWithHistory(): string {
  repositoryWithHistory();
  return CONTENT;
}

/** The small edition as it may have come about. */
function repositoryWithHistory() {
  rmSync(CONTENT, { recursive: true, force: true });
  cpSync(GOOD, CONTENT, { recursive: true });
  rmSync(join(CONTENT, 'permalinks.txt'));
  const text = readFileSync(join(CONTENT, PATH), 'utf8');
  const figure = readFileSync(join(CONTENT, FIGURE), 'utf8');
  const repository = gitRepository(CONTENT);
  const first = `${text}\nIt recieves answers from half of them.[^survey-2024]\n`;
  repository.commit('2025-10-20', {
    [FIGURE]: figure.replace('4694', '4690'),
    [PATH]: first
      .replace('published:', 'draft: true\npublished:')
      .replace('It covers all', 'SECRET all'),
    'articles/secret-plan/en.md': text
      .replace('published:', 'draft: true\npublished:')
      .replace(/^title: .*$/m, 'title: A SECRET plan'),
  });
  repository.commit('2025-11-01', { [PATH]: first });
  repository.commit('2025-11-03', { [PATH]: first.replace('recieves', 'receives') });
  const last = first.replace('recieves', 'receives').replace('half of them', 'a third of them');
  repository.commit('2025-11-04', { [PATH]: last });
  repository.commit('2025-11-05', {
    [FIGURE]: figure,
    'articles/secret-plan/en.md': undefined,
  });
  return repository;
}

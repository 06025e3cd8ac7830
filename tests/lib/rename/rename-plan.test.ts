import { describe, expect, it } from 'vitest';
import { permalinksText } from '#lib/permalinks/list.ts';
import { promisedAddresses } from '#lib/permalinks/promised.ts';
import { renamePlan } from '#lib/rename/rename-plan.ts';
import type { Renamed } from '#lib/rename/renamed-record.ts';
import { article, contentWith } from '../checks/problems-found.ts';

const files = {
  'articles/one/en.md': article({}, '## H {#h}\n\nX.\n'),
  'articles/two/en.md': article({}, 'See [one](article:one).\r\n'),
  'articles/draft/en.md': article({ draft: 'true' }),
};
const promised = permalinksText(undefined, promisedAddresses(contentWith(files)));
const all = { ...files, 'permalinks.txt': promised };
const plan = (renamed: Renamed, given: Record<string, string> = all) => {
  const { move, texts } = renamePlan(contentWith(given), renamed);
  return { move, texts: Object.fromEntries(texts.map(({ path, text }) => [path, text])) };
};

describe('renamePlan', () => {
  it('moves an article’s folder, changes what names it, and keeps its address', () => {
    const { move, texts } = plan({ collection: 'articles', old: 'one', next: 'first' });
    expect(move).toEqual({ from: 'articles/one', to: 'articles/first' });
    expect(Object.keys(texts)).toEqual(['articles/two/en.md', 'redirects.yaml', 'permalinks.txt']);
    expect(texts['articles/two/en.md']).toBe(article({}, 'See [one](article:first).\r\n'));
    expect(texts['redirects.yaml']).toMatch(/\n\/articles\/one\/: \/articles\/first\/\n$/);
    expect(texts['permalinks.txt']).toBe(
      promised.replace(
        '/articles/one/\n',
        '/articles/first/\n/articles/first/#h\n/articles/one/\n',
      ),
    );
  });

  it('changes a text that moves at its new place', () => {
    const own = article({}, 'See [this](article:one).\n');
    const { texts } = plan(
      { collection: 'articles', old: 'one', next: 'first' },
      { ...files, 'articles/one/en.md': own },
    );
    expect(texts['articles/first/en.md']).toBe(article({}, 'See [this](article:first).\n'));
  });

  it('moves a record’s file', () => {
    const { move, texts } = plan({ collection: 'sources', old: 'survey', next: 'count' });
    expect(move).toEqual({ from: 'sources/survey.yaml', to: 'sources/count.yaml' });
    expect(texts['organisations/acme.yaml']).toContain('sources: [count]');
    expect(texts['figures/counted.yaml']).not.toContain('survey');
    expect(texts['redirects.yaml']).toContain('/sources/survey/: /sources/count/');
  });

  it('leads nobody on from what nobody could see', () => {
    const { texts } = plan({ collection: 'articles', old: 'draft', next: 'sketch' });
    expect(Object.keys(texts)).toEqual(['permalinks.txt']);
    expect(texts['permalinks.txt']).toBe(promised);
    expect(plan({ collection: 'authors', old: 'desk', next: 'us' }).texts['redirects.yaml']).toBe(
      undefined,
    );
  });

  it('renames back and forth without a circle', () => {
    const { texts } = plan(
      { collection: 'articles', old: 'one', next: 'zero' },
      {
        ...all,
        'permalinks.txt': `${promised}/articles/zero/\n`,
        'redirects.yaml': '/articles/zero/: /articles/one/\n',
      },
    );
    expect(texts['redirects.yaml']).toBe('/articles/one/: /articles/zero/\n');
  });

  it('refuses what the checker would refuse afterwards', () => {
    const given = { ...all, 'redirects.yaml': "? '/x/'\n: /articles/one/\n" };
    expect(() => plan({ collection: 'articles', old: 'one', next: 'first' }, given)).toThrow(
      /^Nothing was renamed: it would break this\.\ncontent\/redirects\.yaml:\d+:\d+ error HB048 /,
    );
  });
});

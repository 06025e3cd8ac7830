import { describe, expect, it } from 'vitest';
import { HELP, kindHelp } from '#lib/drafting/help.ts';
import { field } from './fields.ts';

describe('HELP', () => {
  it('names everything that can be made', () => {
    expect(HELP.split('\n').at(-1)).toBe('It makes one of: article, source, figure, organisation.');
  });
});

describe('kindHelp', () => {
  const fields = [
    field('title', { comment: 'The headline.' }),
    field('kind', { choices: ['news', 'profile'] }),
    field('happened', { comment: 'The day.' }),
    field('order', { takes: 'number' }),
  ];
  const lines = kindHelp('article', fields).split('\n');
  for (const { name, expected } of [
    { name: 'begins with an example', expected: 'npm run new -- article --slug my-slug …' },
    { name: 'explains a required flag', expected: '  --title          The headline.' },
    { name: 'lists choices', expected: '  --kind           One of news, profile.' },
    {
      name: 'says when a flag is needed',
      expected: '  --happened       The day. (for `--kind news`)',
    },
    { name: 'lists the others', expected: 'Optional: --order.' },
  ]) {
    it(name, () => expect(lines).toContain(expected));
  }
});

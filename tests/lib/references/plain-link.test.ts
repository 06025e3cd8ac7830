import { describe, expect, it } from 'vitest';
import { parseReference } from '#lib/references/parsed.ts';
import { escaped, plainLink } from '#lib/references/plain-link.ts';
import type { Reference } from '#lib/references/reference.ts';
import { context } from './records.ts';

const link = (url: string, isEmpty: boolean) =>
  plainLink(parseReference(url) as Reference, isEmpty, context());

describe('plainLink', () => {
  const cases: [string, boolean, ReturnType<typeof link>][] = [
    ['figure:startups@2024', false, { href: '/figures/startups/#2024', name: '' }],
    ['figure:startups@2024', true, { href: '/figures/startups/#2024', name: '4,694' }],
    ['term:llm', true, { href: '/glossary/llm/', name: 'large language model' }],
    ['article:later', true, { href: undefined, name: '' }],
    ['article:later', false, { href: undefined, name: '' }],
  ];
  it.each(cases)('%s, empty: %s', (url, isEmpty, expected) => {
    expect(link(url, isEmpty)).toEqual(expected);
  });
});

it('a name is read as words and as nothing else', () => {
  expect(escaped('[AI*] | a_b')).toBe(String.raw`\[AI\*\] \| a\_b`);
});

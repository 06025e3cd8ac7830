import { describe, expect, it } from 'vitest';
import { element, isText, textOf } from '#lib/html/element.ts';

const link = element('a', { href: '/' }, ['Hong ', element('b', {}, ['Kong'])]);

describe('element', () => {
  it('makes text of strings and keeps elements', () => {
    expect(link).toEqual({
      type: 'element',
      tagName: 'a',
      properties: { href: '/' },
      children: [
        { type: 'text', value: 'Hong ' },
        {
          type: 'element',
          tagName: 'b',
          properties: {},
          children: [{ type: 'text', value: 'Kong' }],
        },
      ],
    });
  });
});

describe('textOf', () => {
  it('reads all text in order, and none of comments', () => {
    expect(textOf(link)).toBe('Hong Kong');
    expect(textOf({ type: 'comment', value: 'Kowloon' })).toBe('');
  });
});

describe('isText', () => {
  const cases: [string, Parameters<typeof isText>[0], boolean][] = [
    ['words', { type: 'text', value: ' word ' }, true],
    ['space', { type: 'text', value: ' \n' }, false],
    ['an element', link, false],
  ];
  it.each(cases)('of %s', (_, node, expected) => {
    expect(isText(node)).toBe(expected);
  });
});

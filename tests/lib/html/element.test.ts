import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { element, isText, textOf } from '#lib/html/element.ts';

const paragraph = element('p', { className: ['note'] }, [
  'Over ',
  element('b', {}, ['4,694']),
  ' <startups>',
]);

it('element makes text of strings, escaped when it is written', () => {
  expect(toHtml(paragraph)).toBe('<p class="note">Over <b>4,694</b> &#x3C;startups></p>');
});

it('textOf reads what a reader reads', () => {
  expect(textOf(paragraph)).toBe('Over 4,694 <startups>');
  expect(textOf({ type: 'comment', value: 'for editors' })).toBe('');
  expect(textOf({ type: 'root', children: [paragraph, { type: 'text', value: '.' }] })).toBe(
    'Over 4,694 <startups>.',
  );
});

describe('isText', () => {
  it.each([
    ['words', { type: 'text', value: ' a ' } as const, true],
    ['white space', { type: 'text', value: ' \n ' } as const, false],
    ['a comment', { type: 'comment', value: 'a' } as const, false],
    ['an element', paragraph, false],
  ])('of %s', (_, node, expected) => {
    expect(isText(node)).toBe(expected);
  });
});

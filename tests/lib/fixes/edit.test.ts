import { describe, expect, it } from 'vitest';
import { edited, editedFile, madeOf } from '#lib/fixes/edit.ts';

describe('edited', () => {
  const cases = [
    { name: 'nothing', edits: [], expected: 'abcdef' },
    { name: 'signs replaced', edits: [{ offset: 1, length: 2, text: 'X' }], expected: 'aXdef' },
    { name: 'signs put in', edits: [{ offset: 6, length: 0, text: '!' }], expected: 'abcdef!' },
    {
      name: 'edits in whatever order',
      edits: [
        { offset: 4, length: 1, text: '5' },
        { offset: 0, length: 1, text: '1' },
      ],
      expected: '1bcd5f',
    },
    {
      name: 'the earlier of two that touch the same signs',
      edits: [
        { offset: 2, length: 2, text: 'Y' },
        { offset: 1, length: 2, text: 'X' },
      ],
      expected: 'aXdef',
    },
  ];
  it.each(cases)('makes $name', ({ edits, expected }) => {
    expect(edited('abcdef', edits)).toBe(expected);
  });

  it('tells which edits it makes', () => {
    const [first, second] = [
      { offset: 1, length: 2, text: 'X' },
      { offset: 2, length: 2, text: 'Y' },
    ];
    expect(madeOf([second, first])).toEqual([first]);
  });
});

describe('editedFile', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['line ends of Windows', 'a\r\nb\r\nc', 'a\r\nX\r\n\r\nc'],
    ['a byte order mark', '\uFEFFa\nb\nc', '\uFEFFa\nX\n\nc'],
    ['signs beyond the first plane', '𠀀\nb\nc', '𠀀\nb\n\nX'],
  ])('keeps %s', (_, text, expected) => {
    const edits = text.startsWith('𠀀')
      ? [{ offset: 5, length: 1, text: '\nX' }]
      : [{ offset: 2, length: 1, text: 'X\n' }];
    expect(editedFile(bytes(text), edits)).toBe(expected);
  });
});

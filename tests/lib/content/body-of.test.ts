import { expect, test } from 'vitest';
import { bodyOf } from '#lib/content/body-of.ts';

test('places references in the file and nodes in the body', () => {
  const { body, fault } = bodyOf('Words.[^survey]\n', 'md', 9);
  expect(fault).toBeUndefined();
  expect(body.references.citations[0]).toMatchObject({ source: 'survey', line: 10, column: 7 });
  expect(body.tree.children[0]?.position?.start.line).toBe(1);
});

test('says where MDX cannot be read, and reads nothing', () => {
  const { body, fault } = bodyOf('Words.\n\nOne <b> two.\n', 'mdx', 9);
  expect(fault).toEqual({
    line: 12,
    column: 5,
    what: 'Expected a closing tag for `<b>` before the end of `paragraph`',
  });
  expect(body.tree.children).toEqual([]);
});

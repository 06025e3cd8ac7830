import { describe, expect, it } from 'vitest';
import { redirectLines } from '#lib/rename/redirect-lines.ts';

const cases: [string, string, string][] = [
  ['adds a line', '/x/: /y/\n', '/x/: /y/\n/a/: /b/\n'],
  ['adds to a file without an end of line', '/x/: /y/', '/x/: /y/\n/a/: /b/\n'],
  ['leads on what led to the old address', '/x/: /a/ # why\n', '/x/: /b/ # why\n/a/: /b/\n'],
  ['keeps anchors', "'/x/': '/a/#h'\n", "'/x/': /b/#h\n/a/: /b/\n"],
  ['takes out the way back', '/b/: /a/\n/x/: /a/\n', '/x/: /b/\n/a/: /b/\n'],
  ['keeps remarks and what is like it', '# /a/\n/x/: /a/b/\n', '# /a/\n/x/: /a/b/\n/a/: /b/\n'],
];

describe('redirectLines', () => {
  it.each(cases)('%s', (_, text, expected) => {
    expect(redirectLines(text, '/a/', '/b/')).toBe(expected);
  });

  it('begins a file with what it is', () => {
    expect(redirectLines(undefined, '/a/', '/b/')).toMatch(/^# Old address[^\n]*\n\/a\/: \/b\/\n$/);
  });

  it('refuses an address that leads elsewhere', () => {
    expect(() => redirectLines('/b/: /c/\n', '/a/', '/b/')).toThrow(
      new Error('`/b/` leads to `/c/` by a redirect. Choose another id.'),
    );
  });
});

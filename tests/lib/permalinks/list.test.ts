import { describe, expect, it } from 'vitest';
import { listedAddresses, permalinksText } from '#lib/permalinks/list.ts';

describe('listedAddresses', () => {
  it('leaves remarks and empty lines out', () => {
    expect(listedAddresses('# Remark\n/a/\n\n /b/#c \n')).toEqual([
      { address: '/a/', line: 2 },
      { address: '/b/#c', line: 4 },
    ]);
  });
});

describe('permalinksText', () => {
  it('begins a list with what it is', () => {
    expect(permalinksText(undefined, ['/b/', '/a/'])).toMatch(
      /^# Every address [^]*`redirects\.yaml`\.\n\/a\/\n\/b\/\n$/,
    );
  });

  it('loses nothing that is listed, and keeps remarks and order', () => {
    expect(permalinksText('# Ours\n/gone/\nodd\n/a/\n/a/\n', ['/b/', '/a/#x'])).toBe(
      '# Ours\n/a/\n/a/#x\n/b/\n/gone/\nodd\n',
    );
  });

  it('leaves a list as it is where nothing is new', () => {
    const text = permalinksText(undefined, ['/a/']);
    expect(permalinksText(text, ['/a/'])).toBe(text);
  });
});

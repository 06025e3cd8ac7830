import { describe, expect, it } from 'vitest';
import { resolve } from '#lib/references/resolve.ts';
import { context } from './records.ts';

const html = (text: string) => resolve(text, context()).html;

const resolved = [
  ['removes comments', '<p>a<!-- b --> c</p><!-- d -->', '<p>a c</p>'],
  ['leaves other links alone', '<a href="https://b.c/">d</a>', '<a href="https://b.c/">d</a>'],
  ['leaves code alone', '<code>[^a]</code>', '<code>[^a]</code>'],
] as const;

describe('resolve', () => {
  it.each(resolved)('%s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it.each([
    ['source:none', '`source:none` names a source that has no record.'],
    ['chart:startups', '`chart:startups` does not stand alone in its paragraph, as a chart must.'],
  ])('refuses `%s`', (href, message) => {
    expect(() => html(`<p>a <a href="${href}"></a></p>`)).toThrow(new Error(message));
  });

  it('refuses a citation of no record', () => {
    expect(() => html('<p>One.[^none]</p>')).toThrow(
      new Error('`source:none` names a source that has no record.'),
    );
  });
});

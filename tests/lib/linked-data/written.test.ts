import { expect, it } from 'vitest';
import { writtenData } from '#lib/linked-data/written.ts';

it('writes nothing that could end the element', () => {
  const name = '</script><script>alert(1)</script><!--';
  const text = writtenData({ '@context': 'https://schema.org', '@type': 'Thing', name });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name });
});

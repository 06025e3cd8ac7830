import { expect, it } from 'vitest';
import { reported } from '#lib/sources/reported.ts';
import { sourceSchema } from '#schemas/source.ts';

const source = (speaker: string, publisher: string) =>
  sourceSchema.parse({
    ...{ title: 'A document', publisher, url: 'https://example.org/', date: '2024', speaker },
    ...{ form: speaker === 'news' ? 'report' : 'original', seen: 'whole', language: 'en' },
  });
const known = new Map([
  ['news', source('news', 'SCMP')],
  ['gov', source('government', 'HKSAR Government')],
]);

it.each([
  ['only a report', ['news'], 'as reported by SCMP'],
  ['an original too', ['news', 'gov'], undefined],
  ['none that is known', [], undefined],
])('a value with %s', (_, ids, expected) => {
  expect(reported({ sources: ids.map((id) => ({ id })) }, known, 'en')).toBe(expected);
});

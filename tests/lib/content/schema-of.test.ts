import { expect, test } from 'vitest';
import { schemaName, soundSchemas, wellFormedSchemas } from '#lib/content/schema-of.ts';

const event = {
  date: '2025',
  title: { en: 'It happened' },
  summary: { en: 'It did.' },
  topics: ['startups'],
  sources: ['survey'],
};

test('takes any id where form alone counts', () => {
  expect(wellFormedSchemas().events.safeParse(event).success).toBe(true);
});

test('raises an issue at every id that is to be followed', () => {
  const issues = soundSchemas().events.safeParse(event).error?.issues ?? [];
  const raised = issues.map((issue) => [issue.path.join('.'), 'params' in issue && issue.params]);
  expect(raised).toEqual([
    ['topics.0', { target: 'topics' }],
    ['sources.0', { target: 'sources' }],
  ]);
});

test('has schemas of their own for Chinese texts', () => {
  expect(schemaName({ collection: 'pages', edition: 'zh-hant' })).toBe('pages zh-hant');
  expect(schemaName({ collection: 'pages', edition: 'en' })).toBe('pages');
  expect(schemaName({ collection: 'figures', edition: 'en' })).toBe('figures');
});

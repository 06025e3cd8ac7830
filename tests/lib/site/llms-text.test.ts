import { expect, it } from 'vitest';
import { llmsText } from '#lib/site/llms-text.ts';
import { publication } from './publication.ts';

const article = {
  ...{ id: 'counts', kind: 'explainer' as const, title: 'Counts', standfirst: 'One sentence.' },
  ...{ href: '/articles/counts/', topic: { name: 'Startups', href: '/topics/startups/' } },
  ...{ day: '2026-11-22', published: '2026-11-22', minutes: 4, sources: { all: 1, original: 1 } },
};

it('names the site, its articles as Markdown, its data and its sections', () => {
  const text = llmsText(publication, { explainers: [article], news: [] });
  expect(text).toMatch(/^# Harbour\n\n> Numbers with sources\.\n\n/);
  expect(text).toContain(
    '## Explainers\n\n- [Counts](https://harbour.example/articles/counts.md): One sentence.\n',
  );
  expect(text).toContain('](https://harbour.example/data/datapackage.json)\n');
  expect(text).toContain('- [Glossary](https://harbour.example/glossary/)\n');
  expect(text).not.toContain('## News');
});

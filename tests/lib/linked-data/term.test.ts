import { expect, it } from 'vitest';
import { z } from 'zod';
import { glossaryData, termData } from '#lib/linked-data/term.ts';
import { termSchema } from '#schemas/term.ts';
import { publication } from '../site/publication.ts';

it('puts a term into the set of all terms', () => {
  const record = termSchema({ reference: () => z.string() }).parse({
    ...{ term: { en: 'GERD', 'zh-hant': '本地研發總開支' }, sources: ['a'] },
    definition: { en: 'All that is spent on research.' },
  });
  const data = termData('gerd', record, publication);
  expect(data).toMatchObject({
    '@type': 'DefinedTerm',
    name: 'GERD',
    alternateName: ['本地研發總開支'],
    description: 'All that is spent on research.',
    url: 'https://harbour.example/glossary/gerd/',
  });
  expect(glossaryData(publication)).toMatchObject(
    (data as { inDefinedTermSet: object }).inDefinedTermSet,
  );
});

import { expect, it } from 'vitest';
import { unusedRecords } from '#lib/reports/unused.ts';
import { usage } from '#lib/usage/usage.ts';
import { contentWith } from '../checks/problems-found.ts';

it('names records that nothing points at, and no others', () => {
  const { records } = contentWith({
    'organisations/globex.yaml':
      'name: { en: Globex }\nkind: company\nparent: acme\nsummary: { en: A firm. }\nsources: [survey]\n',
  });
  expect(unusedRecords(records, usage(records, new Map())).sort()).toEqual([
    'figures/apart',
    'figures/counted',
    'organisations/globex',
  ]);
});

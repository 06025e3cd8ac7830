import { describe, expect, it } from 'vitest';
import { csvColumns } from '#lib/figures/csv.ts';
import { dataPackage } from '#lib/figures/data-package.ts';
import { context } from '../references/records.ts';
import { publication } from '../site/publication.ts';
import { figure } from './figure.ts';

const figures = new Map([['startups', figure({ points: [{ period: '2024', value: 4694 }] })]]);
const written = JSON.parse(dataPackage({ ...context().records, figures }, publication));
const [resource] = written.resources;

describe('the data package', () => {
  it('bears the day of the edition and its licence', () => {
    expect(written).toMatchObject({
      profile: 'tabular-data-package',
      version: '2026-11-22',
      licenses: [{ name: 'CC-BY-4.0' }],
    });
  });

  it('has a resource for each figure, with its file and its sources', () => {
    expect(resource).toMatchObject({
      name: 'startups',
      path: 'startups.csv',
      description: 'Startups. All fields, not AI alone.',
      sources: [{ title: 'A document (InvestHK, 17 December 2024)', path: 'https://example.org/' }],
    });
  });

  it('says what stands in each column of the file, in its order', () => {
    expect(resource.schema.fields.map(({ name }: { name: string }) => name)).toEqual(csvColumns);
  });
});

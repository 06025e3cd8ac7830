import { describe, expect, it } from 'vitest';
import { catalogueData, datasetData } from '#lib/linked-data/dataset.ts';
import { figure } from '../figures/figure.ts';
import { publication } from '../site/publication.ts';

const written = (data: Parameters<typeof figure>[0]) =>
  datasetData('startups', figure(data), [], publication);

describe('a data set', () => {
  it('names its files, what it measures, and holds no value', () => {
    const data = written({ points: [{ period: '2024', value: 4694 }], unit: 'people' });
    expect(data).toMatchObject({
      description: 'Startups. Startups. All fields, not AI alone.',
      distribution: [
        { encodingFormat: 'text/csv', contentUrl: 'https://harbour.example/data/startups.csv' },
        { encodingFormat: 'application/json' },
      ],
      variableMeasured: { name: 'Startups', unitText: 'people' },
      spatialCoverage: { name: 'Hong Kong' },
    });
    expect(JSON.stringify(data)).not.toContain('4694');
  });

  const times: [string, string[], string][] = [
    ['one year', ['2024'], '2024'],
    ['several years', ['2024', '2014-06', '2024/25'], '2014/2025'],
    ['no known beginning', ['--2025-09', '2024'], '../2025'],
  ];
  it.each(times)('of %s', (_, periods, expected) => {
    const points = periods.map((period) => ({ period, value: 1 }));
    expect(written({ points })).toMatchObject({ temporalCoverage: expected });
  });

  it('about a company has no place', () => {
    const data = written({ points: [{ period: '2024', value: 1 }], covers: 'company' });
    expect(data).not.toHaveProperty('spatialCoverage');
  });

  it('carries its corrections, and says nothing of them where there is none', () => {
    const points = [{ period: '2024', value: 1 }];
    const corrections = [{ date: '2025-01-02', wrong: 'Two.', right: 'One.', why: 'A slip.' }];
    expect(written({ points, corrections })).toMatchObject({
      correction: [{ '@type': 'CorrectionComment', datePublished: '2025-01-02' }],
    });
    expect(written({ points })).not.toHaveProperty('correction');
  });

  it('stands in the catalogue', () => {
    const data = written({ points: [{ period: '2024', value: 1 }] });
    expect(catalogueData(publication)).toMatchObject(
      (data as { includedInDataCatalog: object }).includedInDataCatalog,
    );
  });
});

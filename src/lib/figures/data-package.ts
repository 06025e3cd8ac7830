import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { textIn } from '#lib/editions/text.ts';
import type { Records } from '#lib/records/records.ts';
import type { Shell } from '#lib/site/shell.ts';
import { publishedBy } from '#lib/sources/citation.ts';
import { statuses, type Figure } from '#schemas/figure.ts';
import { units } from '#schemas/unit.ts';
import type { csvColumns } from './csv.ts';

/**
 * All figures as one tabular data package (Frictionless, version 1), as JSON that stands beside the
 * files of `figureCsv`: a resource for each figure, with what its columns mean and where it is from.
 */
export function dataPackage(
  { figures, sources }: Pick<Records, 'figures' | 'sources'>,
  { addresses, description, edition, editionDate, licence, name, url }: Shell,
): string {
  const licences = [
    { name: licence.name.replaceAll(' ', '-'), title: licence.name, path: licence.url },
  ];
  return JSON.stringify({
    profile: 'tabular-data-package',
    name: 'harbour-figures',
    title: `${name}: ${words(edition).sections.figures}`,
    description,
    homepage: url + addresses.to('figures'),
    version: editionDate,
    licenses: licences,
    contributors: [{ title: name, role: 'publisher', path: url + addresses.to('home') }],
    resources: [...figures].map(([id, figure]) => ({
      profile: 'tabular-data-resource',
      name: id,
      path: `${id}.csv`,
      title: textIn(edition, figure.label),
      description: `${textIn(edition, figure.measures)} ${words(edition).figure.scopes[figure.scope]}.`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect,
      homepage: url + addresses.of('figure', id),
      sources: sourcesOf(figure, sources, edition),
      licenses: licences,
      schema,
    })),
  });
}

function sourcesOf(figure: Figure, known: Records['sources'], edition: Edition) {
  const ids = new Set(figure.points.flatMap(({ sources }) => sources.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const source = known.get(id);
    if (!source) return [];
    const title = `${source.title} (${publishedBy(source, edition)})`;
    return [{ title, ...(source.url && { path: source.url }) }];
  });
}

/** What stands in each column; what is empty is missing. */
const columns: Record<(typeof csvColumns)[number], Omit<Field, 'name'>> = {
  figure: { type: 'string', constraints: { required: true } },
  point: {
    type: 'string',
    description: 'The key of the value, unique in its figure, and its anchor on the figure’s page.',
    constraints: { required: true },
  },
  period: {
    type: 'string',
    description:
      'What time the value speaks of: 2024, 2024-06, 2024-06-30 (the state on that day), 2024-H1, 2024-Q2, 2024/25, 2019--2024 (a span), --2025-09 (up to).',
    constraints: { required: true },
  },
  category: { type: 'string' },
  value: {
    type: 'number',
    description: 'In base units of `unit`; money is never converted.',
    constraints: { required: true },
  },
  unit: { type: 'string', constraints: { required: true, enum: units } },
  precision: {
    type: 'string',
    description: 'As counted, rounded by the source, or worked out by us from the source.',
    constraints: { enum: ['exact', 'rounded', 'derived'] },
  },
  bound: {
    type: 'string',
    description: 'The hedge of the source.',
    constraints: { enum: ['at-least', 'at-most', 'about'] },
  },
  status: {
    type: 'string',
    description: 'Whether it was measured, and if not, what it is.',
    constraints: { enum: statuses },
  },
  break: {
    type: 'boolean',
    description: 'Counted differently from here on; not comparable with earlier values.',
    trueValues: ['true'],
    falseValues: ['false'],
  },
  of: { type: 'integer', description: 'For ranks: out of how many.' },
  sources: { type: 'string', description: 'Ids of its sources, with spaces between them.' },
  note: { type: 'string' },
};

/** Said outright: readers that guess go wrong where a note holds commas and quotation marks. */
const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true };

const schema = {
  fields: Object.entries(columns).map(([name, column]) => ({ name, ...column })),
  missingValues: [''],
  primaryKey: ['figure', 'point'],
};

interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
  description?: string;
  constraints?: { required?: true; enum?: readonly string[] };
  trueValues?: readonly string[];
  falseValues?: readonly string[];
}

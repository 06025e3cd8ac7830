import type { DataCatalog, DataDownload, Dataset, WithContext } from 'schema-dts';
import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { periodEnd } from '#lib/dates/period.ts';
import { textIn } from '#lib/editions/text.ts';
import { unitName } from '#lib/figures/value.ts';
import type { Figure } from '#schemas/figure.ts';
import type { Source } from '#schemas/source.ts';
import { correctionData } from './correction.ts';
import { publisher, type Publication } from './publication.ts';
import { citedWork } from './source.ts';

/** A figure as a data set with its files. It holds no values: what they are worth stands beside them. */
export function datasetData(
  id: string,
  figure: Figure,
  sources: readonly Source[],
  publication: Publication & { edition: Edition },
): WithContext<Dataset> {
  const { addresses, edition, lang, licence, url } = publication;
  const { figure: terms } = words(edition);
  const page = url + addresses.of('figure', id);
  const label = textIn(edition, figure.label);
  const unit = unitName(figure.unit, edition);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${page}#_data`,
    name: label,
    description: `${label}. ${textIn(edition, figure.measures)} ${terms.scopes[figure.scope]}.`,
    url: page,
    identifier: id,
    inLanguage: lang,
    license: licence.url,
    isAccessibleForFree: true,
    creator: publisher(publication),
    temporalCoverage: timeOf(figure),
    ...(figure.covers !== 'company' && {
      spatialCoverage: { '@type': 'Place', name: terms.coverage[figure.covers] },
    }),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: label,
      ...(unit && { unitText: unit }),
    },
    ...(figure.aliases.length > 0 && { keywords: figure.aliases }),
    includedInDataCatalog: catalogue(publication),
    distribution: [
      download('text/csv', url + addresses.of('csv', id)),
      download('application/json', url + addresses.of('json', id)),
    ],
    ...(sources.length > 0 && { isBasedOn: sources.map(citedWork) }),
    ...(figure.corrections.length > 0 && {
      correction: figure.corrections.map((one) => correctionData(one, edition)),
    }),
  };
}

/** All figures together, for the page that lists them. */
export function catalogueData(publication: Publication): WithContext<DataCatalog> {
  const { description, lang, licence } = publication;
  return {
    '@context': 'https://schema.org',
    ...catalogue(publication),
    description,
    inLanguage: lang,
    license: licence.url,
    publisher: publisher(publication),
  };
}

function catalogue({ addresses, name, url }: Publication) {
  const page = url + addresses.to('figures');
  return { '@type': 'DataCatalog' as const, '@id': `${page}#_figures`, name, url: page };
}

function download(encodingFormat: string, contentUrl: string): DataDownload {
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}

/** From the first year to the last, `2014/2025`; `..` where the first is open. */
function timeOf({ points }: Figure): string {
  const first = points.map(({ period }) => period.slice(0, 4).replace(/^--.*/, '..')).toSorted()[0];
  const last = points
    .map(({ period }) => periodEnd(period).slice(0, 4))
    .toSorted()
    .at(-1);
  return first === last ? `${last}` : `${first}/${last}`;
}

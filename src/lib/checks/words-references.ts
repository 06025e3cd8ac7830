import type { Content } from '#lib/content/content.ts';
import { noSuchPoint } from '#lib/content/missing-words.ts';
import { textsOf } from '#lib/content/nodes.ts';
import { latestPoint, pointKey } from '#lib/figures/point.ts';
import { didYouMean } from '#lib/problems/nearest.ts';
import { problem, type Problem, type Spot } from '#lib/problems/problem.ts';
import { collectionOf } from '#lib/references/collection.ts';
import type { Reference, Scheme } from '#lib/references/reference.ts';

/** References and citations in words that name a record or point which does not exist. */
export function wordsReferences(content: Content): Problem[] {
  return textsOf(content).flatMap(({ file, body }) => [
    ...body.references.citations.flatMap(({ source, line, column }) =>
      idFault(content, 'source', source, { file, line, column }),
    ),
    ...body.references.references.flatMap((reference) => {
      const { line, column } = reference;
      return referenceFaults(content, reference, { file, line, column });
    }),
  ]);
}

function referenceFaults(content: Content, reference: Reference, at: Spot): Problem[] {
  const { scheme, id, ids = [] } = reference;
  // Full-width marks are reported as such.
  if (/[：＠]/.test(id)) return [];
  const dangling = [id, ...ids].flatMap((one) => idFault(content, scheme, one, at));
  if (dangling.length > 0) return dangling;
  if (scheme === 'chart') return optionFaults(reference, at);
  return scheme === 'figure' ? pointFaults(content, reference, at) : [];
}

function idFault(content: Content, scheme: Scheme, id: string, at: Spot): Problem[] {
  const collection = collectionOf[scheme];
  const known = content.ids.get(collection) ?? new Set();
  if (known.has(id)) return [];
  const elsewhere = Object.entries(collectionOf).find(
    ([other, one]) => other !== 'chart' && one !== collection && content.ids.get(one)?.has(id),
  );
  const what = `\`${id}\` is not in \`${collection}/\`.`;
  const otherwise = elsewhere
    ? `It is in \`${elsewhere[1]}/\`: write \`${elsewhere[0]}:${id}\`.`
    : 'Add the record, or name one that exists.';
  return [problem('HB007', at, what, didYouMean(id, known, otherwise))];
}

function pointFaults({ points, records }: Content, reference: Reference, at: Spot): Problem[] {
  const { id, point, until } = reference;
  const keys = points.get(id) ?? [];
  const figure = records.figures.get(id);
  const newest = figure && latestPoint(figure);
  const latest = newest ? pointKey(newest) : (keys.at(-1) ?? 'period');
  if (point === undefined) {
    const what = `The words name the figure \`${id}\` without a period.`;
    return [problem('HB013', at, what, `Write which one: \`figure:${id}@${latest}\`.`)];
  }
  const named = until === undefined ? [point] : [point, until];
  if (named.includes('latest')) {
    const what = '`@latest` changes under the words: it is for home and hub pages.';
    return [problem('HB028', at, what, `Write the period: \`figure:${id}@${latest}\`.`)];
  }
  return named.filter((key) => !keys.includes(key)).map((key) => noSuchPoint(id, key, keys, at));
}

function optionFaults({ options = {} }: Reference, at: Spot): Problem[] {
  return Object.keys(options)
    .filter((name) => !CHART_OPTIONS.includes(name))
    .map((name) => {
      const fix = didYouMean(name, CHART_OPTIONS, 'A chart takes `from` and `to`.');
      return problem('HB029', at, `\`${name}\` is no option of a chart.`, fix);
    });
}

const CHART_OPTIONS = ['from', 'to'];

import { cardOf, type Card } from '#lib/cards/card.ts';
import { writtenReference } from '#lib/references/parsed.ts';
import { textReferences } from './records.ts';
import { resolveContext } from './resolve-context.ts';

/** The cards of a text, `articles/<id>` or `pages/<id>`: one for each number, term and name in it. */
export async function cardsOf(text: string): Promise<Card[]> {
  const context = await resolveContext();
  const references = (await textReferences()).get(text)?.references ?? [];
  const once = new Map(references.map((reference) => [writtenReference(reference), reference]));
  return [...once.values()].flatMap((reference) => cardOf(reference, context) ?? []);
}

import type { Element } from 'hast';
import { textOf } from '#lib/html/element.ts';
import { figureTie } from './figure-tie.ts';
import { recordLink } from './record-link.ts';
import type { Reference } from './reference.ts';
import type { ResolveContext } from './resolve-context.ts';

/**
 * Where a reference leads and, if it has no words, what stands in their place; no address for an
 * article that is not live. Throws where it names nothing.
 */
export function plainLink(
  reference: Reference,
  isEmpty: boolean,
  context: ResolveContext,
): { href: string | undefined; name: string } {
  const words: Element['children'] = isEmpty ? [] : [{ type: 'text', value: 'words' }];
  const [node] =
    reference.scheme === 'figure'
      ? [figureTie(reference, words, context)]
      : recordLink(reference, words, context, new Set());
  const href = node?.type === 'element' ? String(node.properties['href']) : undefined;
  return { href, name: node && isEmpty ? escaped(textOf(node)) : '' };
}

/** So that a name is read as words and as nothing else. */
export function escaped(text: string): string {
  return text.replace(/[\\[\]*_|`<]/g, String.raw`\$&`);
}

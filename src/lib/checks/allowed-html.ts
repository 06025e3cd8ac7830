import type { Content } from '#lib/content/content.ts';
import { nodesOf, spotOf, textsOf } from '#lib/content/nodes.ts';
import { problem, type Problem, type Spot } from '#lib/problems/problem.ts';
import { dangerousScheme } from './link-addresses.ts';

/** Raw HTML in words: comments and a few small elements. What `.mdx` adds is in `allowed-mdx.ts`. */
export function allowedHtml(content: Content): Problem[] {
  return textsOf(content).flatMap((entry) => {
    const open: { name: string; at: Spot }[] = [];
    const found = nodesOf(entry.body).flatMap(({ node }) =>
      node.type === 'html'
        ? htmlFaults(node.value, (index) => spotOf(entry, node, index), open)
        : [],
    );
    return [...found, ...open.map(({ name, at }) => unclosed(name, at))];
  });
}

/** The elements that words may hold, and the one attribute that some may have. */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  br: [],
  kbd: [],
  sub: [],
  sup: [],
  ruby: [],
  rt: [],
  rp: [],
  span: ['lang'],
};

/** What is wrong with an element's name and attributes. */
export function elementFaults(name: string, attributes: readonly Attribute[], at: Spot): Problem[] {
  const allowed = Object.hasOwn(allowedElements, name) ? allowedElements[name] : undefined;
  if (!allowed) {
    const what = `The HTML element \`<${name}>\` is not allowed in words.`;
    return [problem('HB034', at, what, `Use Markdown. Allowed: ${LIST}.`)];
  }
  return attributes
    .filter((attribute) => !allowed.includes(attribute.name))
    .map((attribute) => {
      const what = `The attribute \`${attribute.name}\` is not allowed on \`<${name}>\`.`;
      const fix = allowed.length > 0 ? `Only \`${allowed[0]}\` is.` : 'Remove it.';
      return problem('HB034', at, what, fix);
    });
}

const LIST = Object.keys(allowedElements)
  .map((name) => `\`${name}\``)
  .join(', ');

function htmlFaults(
  html: string,
  spot: (index: number) => Spot,
  open: { name: string; at: Spot }[],
): Problem[] {
  const found: Problem[] = [];
  for (const match of html.matchAll(PIECE)) {
    const at = spot(match.index);
    const [piece, slash, name = '', rest = ''] = match;
    if (piece.startsWith('<!--')) {
      if (!piece.endsWith('-->')) {
        const what = 'The comment is not closed, so that it swallows what follows.';
        found.push(problem('HB034', at, what, 'Close it with `-->`.'));
      }
      continue;
    }
    if (name === '') {
      found.push(
        problem('HB034', at, `\`${piece.slice(0, 20)}\` is not allowed in words.`, 'Remove it.'),
      );
      continue;
    }
    const small = name.toLowerCase();
    if (slash) {
      const last = open.findLastIndex((one) => one.name === small);
      if (last !== -1) open.splice(last, 1);
      continue;
    }
    const attributes = attributesIn(rest);
    found.push(...elementFaults(small, attributes, at));
    for (const { value } of attributes) {
      const scheme = dangerousScheme(value);
      if (!scheme) continue;
      const what = `The address begins with \`${scheme}:\`, which runs or carries code.`;
      found.push(problem('HB035', at, what, 'Link to a page by `https:`.'));
    }
    const isVoid = small === 'br' || !Object.hasOwn(allowedElements, small);
    if (!isVoid) open.push({ name: small, at });
  }
  return found;
}

/** A comment, a tag, or another thing that begins with `<` and a sign. */
const PIECE =
  /<!--[^]*?(?:-->|$)|<(\/?)([a-zA-Z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>?|<[!?][^>]*>?/g;

function attributesIn(text: string): Attribute[] {
  const pattern = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  return [...text.matchAll(pattern)].map(([, name = '', a, b, c]) => ({
    name: name.toLowerCase(),
    value: a ?? b ?? c ?? '',
  }));
}

function unclosed(name: string, at: Spot): Problem {
  return problem(
    'HB034',
    at,
    `\`<${name}>\` is not closed.`,
    `Write \`</${name}>\` after the words.`,
  );
}

export interface Attribute {
  name: string;
  value: string;
}

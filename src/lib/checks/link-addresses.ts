import type { Nodes } from 'mdast';
import type { Content } from '#lib/content/content.ts';
import { nodesOf, spotOf, textsOf, type TextEntry } from '#lib/content/nodes.ts';
import { didYouMean } from '#lib/problems/nearest.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { parseReference } from '#lib/references/parsed.ts';
import { schemes } from '#lib/references/reference.ts';

/** Addresses of links and pictures: a known scheme, whole, and nothing that runs. */
export function linkAddresses(content: Content): Problem[] {
  return textsOf(content).flatMap((entry) => {
    const anchors = new Set(entry.body.references.headings.map(({ id }) => id));
    return nodesOf(entry.body).flatMap(({ node }) => {
      const url = urlOf(node);
      if (url === undefined) return [];
      const danger = dangerousScheme(url);
      const at = spotOf(entry, node);
      if (danger) {
        const what = `The address begins with \`${danger}:\`, which runs or carries code.`;
        return [problem('HB035', at, what, 'Link to a page by `https:`.')];
      }
      return node.type === 'image' ? [] : linkFault(entry, node, url, anchors);
    });
  });
}

/** The scheme of an address that a browser would run or unpack, however it is disguised. */
export function dangerousScheme(url: string): string | undefined {
  // Browsers leave out spaces and control characters before they read the scheme.
  const plain = decodedAll(url).replace(/[\s\p{C}]/gu, '');
  return /^(javascript|vbscript|data|file|blob):/i.exec(plain)?.[1]?.toLowerCase();
}

function linkFault(
  entry: TextEntry,
  node: Nodes,
  url: string,
  anchors: ReadonlySet<string | undefined>,
): Problem[] {
  const at = spotOf(entry, node);
  const shown = `\`${url.length > 80 ? `${url.slice(0, 80)}…` : url}\``;
  if (url === '')
    return [problem('HB029', at, 'The link has no address.', 'Write one, or remove it.')];
  if (url.startsWith('#')) {
    const id = url.slice(1);
    if (anchors.has(id)) return [];
    const known = [...anchors].filter((one) => one !== undefined);
    return [problem('HB029', at, `No heading here has the id \`${id}\`.`, didYouMean(id, known))];
  }
  if (FULL_WIDTH.test(url)) {
    const half = url.normalize('NFKC');
    const what = `The address ${shown} is typed with full-width marks.`;
    return [problem('HB029', at, what, `Write \`${half}\`.`)];
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme === undefined) {
    if (/^\/(?!\/)/.test(url)) return [];
    const what = `The address ${shown} is neither a reference nor a web address.`;
    return [
      problem('HB029', at, what, `Write \`org:…\`, \`figure:…\` and so on, or \`https://…\`.`),
    ];
  }
  if (schemes.some((one) => one === scheme)) {
    if (parseReference(url)) return [];
    const what = `The reference ${shown} is not complete.`;
    return [problem('HB029', at, what, `Write \`${forms[scheme] ?? `${scheme}:id`}\`.`)];
  }
  if (/^https?$/.test(scheme)) return webFault(url, shown, at);
  if (scheme === 'mailto') return [];
  const fix = didYouMean(scheme, [...schemes, 'https', 'mailto'], `Known: ${schemes.join(', ')}.`);
  return [problem('HB029', at, `\`${scheme}:\` is no scheme that Harbour knows.`, fix)];
}

const forms: Record<string, string> = {
  figure: 'figure:id@period` or `figure:id@period..period',
  chart: 'chart:id` or `chart:id+id?from=2014&to=2025',
};

function webFault(url: string, shown: string, at: Parameters<typeof problem>[1]): Problem[] {
  if (URL.canParse(url) && /^https?:\/\/[^/]/i.test(url)) return [];
  return [problem('HB029', at, `${shown} is no web address.`, 'Write it whole: `https://…`.')];
}

const FULL_WIDTH = /[：＠（）［］＃／？＝＆]/;

function urlOf(node: Nodes): string | undefined {
  return node.type === 'link' || node.type === 'definition' || node.type === 'image'
    ? node.url
    : undefined;
}

/** Undoes percent encoding and HTML entities, also where one hides the other. */
function decodedAll(url: string): string {
  const named: Record<string, string> = { colon: ':', tab: '', newline: '', amp: '&', lpar: '(' };
  return url
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, number: string) => character(Number(number)))
    .replace(/&(\w+);/g, (all, name: string) => named[name.toLowerCase()] ?? all);
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

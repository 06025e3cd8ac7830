/**
 * The text of `redirects.yaml` after an address has moved: lines that led to the old address lead to
 * the new one, a line that led from the new address to the old one goes, and the old address gets
 * one. Throws a sentence where the new address already leads elsewhere.
 */
export function redirectLines(text: string | undefined, from: string, to: string): string {
  const lines = (text ?? HEADER).replace(/\n*$/, '').split('\n');
  const kept = lines.flatMap((line) => {
    const [, start = '', key = '', between = '', value = '', end = ''] = LINE.exec(line) ?? [];
    const [old, next] = [unquoted(key), unquoted(value)];
    if (old === to && next === from) return [];
    if (old === to) {
      throw new Error(`\`${to}\` leads to \`${next}\` by a redirect. Choose another id.`);
    }
    if (next !== from && !next.startsWith(`${from}#`)) return [line];
    return [`${start}${key}${between}${to}${next.slice(from.length)}${end}`];
  });
  return `${[...kept, `${from}: ${to}`].join('\n')}\n`;
}

/** `/old/: /new/  # remark`, either side with or without quotation marks. */
const LINE = /^(\s*)(\/\S*|"[^"]*"|'[^']*')(:\s+)(\/\S*|"[^"]*"|'[^']*')(\s.*)?$/;

const HEADER = '# Old address: the address that it leads to. Both without the base path.';

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

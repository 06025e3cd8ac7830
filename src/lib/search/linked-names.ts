/** The names that a record's page is found by, as its HTML holds them; nothing on other pages. */
export function namesOnPage(html: string): string[] {
  const [, title = ''] = /<h1[^>]*>([^<]*)/.exec(html) ?? [];
  const [, aliases] = /\sdata-aliases="([^"]*)"/.exec(html) ?? [];
  return aliases === undefined ? [] : [title.trim(), ...aliases.split(' · ')].filter(Boolean);
}

/**
 * All names of the organisations, programmes and terms that the words of a page link, each once: who
 * types another name for what a text is about finds the text.
 * @param names those of each page, by its address with the base path
 */
export function linkedNames(html: string, names: ReadonlyMap<string, readonly string[]>): string[] {
  const links = html.matchAll(/<a class="record-link[^>]* href="([^"#]*)"/g);
  return [...new Set([...links].flatMap(([, href = '']) => names.get(href) ?? []))];
}

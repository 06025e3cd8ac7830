/**
 * Curls the straight quotation marks and apostrophes that editors type in YAML, as the Markdown
 * processor does in texts. Never used on a source's title, which stays as it was published.
 */
export function curled(text: string): string {
  return text
    .replace(/(?<=^|[\s([{—–“"])'(?=\S)/g, '‘')
    .replaceAll("'", '’')
    .replace(/(?<=^|[\s([{—–‘])"(?=\S)/g, '“')
    .replaceAll('"', '”');
}

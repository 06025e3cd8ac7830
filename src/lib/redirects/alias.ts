/**
 * A page on which an old anchor leads to where a new one is: browsers do so by themselves if an
 * element with the old id stands there. Gives the page as it is where the new anchor is not on it.
 */
export function withAlias(html: string, old: string, anchor: string): string {
  const id = anchor.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  // Between the tags of a row only cells may stand.
  const opening = new RegExp(
    String.raw`<\w+(?=\s)[^>]*\sid=(?:"${id}"|${id}(?=[\s>]))[^>]*>(?:\s*<t[hd]\b[^>]*>)?`,
  );
  return html.replace(opening, (tags) => `${tags}<span id="${old}"></span>`);
}

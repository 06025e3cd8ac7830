/**
 * The doc comments of a schema's fields, read from its source text, so that the file an editor fills
 * in explains each field in the schema's own words. Keys are paths: `picture.alt`.
 */
export function docComments(source: string, declaration: string): ReadonlyMap<string, string> {
  const lines = declared(source, declaration).split('\n');
  const above: { indent: number; key: string }[] = [];
  const comments = new Map<string, string>();
  let comment = '';
  for (const line of lines) {
    const [, text] = /^\s*\/\*\* (.*) \*\/$/.exec(line) ?? [];
    if (text !== undefined) {
      comment = text;
      continue;
    }
    const [, space = '', key] = /^(\s+)'?([A-Za-z][\w-]*)'?:/.exec(line) ?? [];
    if (key === undefined) continue;
    while ((above.at(-1)?.indent ?? -1) >= space.length) above.pop();
    above.push({ indent: space.length, key });
    if (comment) comments.set(above.map((one) => one.key).join('.'), comment);
    comment = '';
  }
  return comments;
}

/** From the declaration's name to the next line that begins a declaration or a comment of its own. */
function declared(source: string, declaration: string): string {
  const [, from] = source.split(new RegExp(`^(?:export )?const ${declaration}\\b`, 'm'));
  if (from === undefined) throw new Error(`The source declares no \`${declaration}\`.`);
  return from.split(/^(?:export|const|function|type|interface|\/\*\*)/m)[0] ?? '';
}

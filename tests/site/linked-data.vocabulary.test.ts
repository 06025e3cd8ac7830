import ts from 'typescript';
import { expect, it } from 'vitest';
import { things, type Data } from './linked-things.ts';

it('every word is one of schema.org', () => {
  const ofEachType = Map.groupBy(things, ({ data }) => data['@type']);
  const chosen = [...ofEachType.values()].flatMap((all) =>
    all.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 1),
  );
  // The types know every class and property, but not how an action binds what is typed.
  const code = chosen
    .map(({ data: { 'query-input': _, ...data } }) => JSON.stringify(data, withoutBinding))
    .map((data, at) => `export const t${at}: WithContext<Thing> = ${data};`)
    .join('\n');
  const text = `import type { Thing, WithContext } from 'schema-dts';\n${code}`;
  expect(complaints(text)).toEqual([]);
  expect(complaints(text.replaceAll('"headline"', '"haedline"'))).not.toEqual([]);
});

/** What the compiler says of a text with the site's own types. */
function complaints(text: string): string[] {
  const file = `${process.cwd()}/tests/site/linked-data.check.ts`;
  const options = { noEmit: true, strict: true, skipLibCheck: true, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.Latest)
      : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], { ...options, moduleResolution: BUNDLER }, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const BUNDLER = ts.ModuleResolutionKind.Bundler;

const withoutBinding = (name: string, value: unknown) =>
  name === 'query-input' ? undefined : value;

const lengthOf = ({ data }: { data: Data }) => JSON.stringify(data).length;

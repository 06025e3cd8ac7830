import { parse } from 'yaml';
import { z } from 'zod';
import { redirectsSchema, type Redirects } from '#schemas/redirects.ts';

/** Reads the text of `redirects.yaml`; `path` is what an error names. Throws where it is wrong. */
export function redirectsOf(text: string, path: string): Redirects {
  const result = redirectsSchema.safeParse(parse(text) ?? {});
  if (result.success) return result.data;
  throw new Error(`\`${path}\` is wrong. Run \`npm run check\`.\n${z.prettifyError(result.error)}`);
}

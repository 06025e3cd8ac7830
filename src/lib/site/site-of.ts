import { parse } from 'yaml';
import { z } from 'zod';
import { siteSchema, type Site } from '#schemas/site.ts';

/** Reads the text of `site.yaml`; `path` is what an error names. Throws where it is wrong. */
export function siteOf(text: string, path: string): Site {
  const result = siteSchema.safeParse(yamlOf(text, path));
  if (result.success) return result.data;
  throw new Error(`\`${path}\` is wrong. Run \`npm run check\`.\n${z.prettifyError(result.error)}`);
}

function yamlOf(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new Error(`\`${path}\` is no YAML. Run \`npm run check\`.`, { cause });
  }
}

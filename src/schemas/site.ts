import { z } from 'zod';
import { wordsSchema } from './words.ts';

/** `content/site.yaml`: what the publication is called, where it lives, who may reuse it. */
export const siteSchema = z.strictObject({
  /** The address it is published under, without the base path: `https://harbour.example`. */
  url: z.url({ protocol: /^https?$/ }),
  /** The path under that address: `/`, or `/harbour/` where the site is not at the root. */
  base: z
    .string()
    .regex(/^\/([\w.-]+\/)*$/, 'must begin and end with a slash: `/` or `/harbour/`')
    .default('/'),
  name: wordsSchema,
  /** One sentence for search engines and feeds. */
  description: wordsSchema,
  /** Where the content and the code are kept. */
  repository: z.url({ protocol: /^https?$/ }).optional(),
  /** Where readers reach the desk: an e-mail address that somebody reads, or a form that needs no account. */
  contact: z
    .string()
    .regex(
      /^$|^[^\s@:/]+@[^\s@]+\.[^\s@]+$|^https:\/\/\S+$/,
      'must be an e-mail address or an address that begins with `https://`',
    )
    .nullish(),
  /** What the home page shows beside its articles. */
  frontPage: z
    .strictObject({
      /** Up to four values, each `figure-id@key` or `figure-id@latest`: primary sources, nothing untraced. */
      figures: z
        .array(z.string().regex(/^[a-z0-9-]+@\S+$/, 'must be written `figure-id@key`'))
        .max(4),
      /** The chart beside the lead: a figure's id and the question that it answers. */
      chart: z.strictObject({ figure: z.string(), title: wordsSchema }).optional(),
      /** Something that nobody has counted, and the article that says why. */
      unknown: z.strictObject({ words: wordsSchema, article: z.string() }).optional(),
    })
    .default({ figures: [] }),
  licences: z.strictObject({
    words: licence(),
    data: licence(),
    code: licence(),
  }),
});

export type Site = z.output<typeof siteSchema>;

function licence() {
  return z.strictObject({ name: z.string().min(2), url: z.url({ protocol: /^https?$/ }) });
}

import { z } from 'zod';

/** `content/redirects.yaml`: old address → address that it leads to. */
export const redirectsSchema = z.record(
  z.string().regex(/^\/\S*$/, 'must be an address that begins with a slash'),
  z.string().regex(/^\/\S*$/, 'must be an address that begins with a slash'),
);

export type Redirects = z.output<typeof redirectsSchema>;

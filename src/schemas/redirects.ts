import { z } from 'zod';

/** `content/redirects.yaml`: old address → address that it leads to. */
export const redirectsSchema = z.record(address(), address());

export type Redirects = z.output<typeof redirectsSchema>;

/** Two slashes would lead to another host. */
function address() {
  return z.string().regex(/^\/(?!\/)\S*$/, 'must be an address that begins with one slash');
}

import { z } from 'zod';

/** `content/redirects.yaml`: old address → address that it leads to, both without the base path. */
export const redirectsSchema = z.record(address(), address());

export type Redirects = z.output<typeof redirectsSchema>;

/** Two slashes would lead to another host; steps upward would write outside the site. */
function address() {
  return z
    .string()
    .regex(/^\/(?!\/)\S*$/, { error: 'must be an address that begins with one slash', abort: true })
    .regex(
      /^(\/(?!\.{1,2}(\/|#|$))[^/?#%\\<>"']+)*\/?(#[^?#%\\<>"']+)?$/,
      'must be a plain path without `?`, `%`, empty steps or steps upward',
    );
}

import type { Content } from '#lib/content/content.ts';
import { promisedAddresses } from '#lib/permalinks/promised.ts';
import { filesWith } from './files-with.ts';

/** Every address under which there is something: what the content promises and the files with it. */
export function livingAddresses(content: Content): ReadonlySet<string> {
  const promised = promisedAddresses(content);
  return new Set([...promised, ...promised.flatMap(filesWith)]);
}

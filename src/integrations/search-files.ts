import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Serves the files of a built index to `astro dev`; what is not there is left to the next handler. */
export function searchFiles(folder: string) {
  return ({ url = '' }: IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = /^\/([\w-]+\/)*[\w.-]+$/.exec(url.replace(/\?.*$/, ''))?.[0] ?? '';
    const file = join(folder, path);
    if (path === '' || path.includes('..') || !existsSync(file)) return next();
    const type = /\.js$/.test(path) ? 'text/javascript' : 'application/octet-stream';
    response.setHeader('Content-Type', type);
    createReadStream(file).pipe(response);
  };
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { destination } from '#lib/serve/destination.ts';

/**
 * Serves a built site as a static host would, under its base path. Takes the port or, if that is
 * taken, the next free one; 0 takes any. Throws where `dir` holds no site.
 */
export async function serve({ dir, base, port }: ServeOptions): Promise<Served> {
  const root = resolve(dir);
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`There is no built site in \`${dir}/\`. Run \`npm run build\` first.`);
  }
  const server = createServer(answers(root, base));
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answers(root: string, base: string) {
  const files = sirv(root, { dev: true, etag: true, brotli: true, setHeaders: markdownAsText });
  return (request: IncomingMessage, response: ServerResponse) => {
    const isFolder = (path: string) =>
      statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
    const to = destination(request.url ?? '/', base, isFolder);
    if ('missing' in to) return notFound(root, response);
    if ('redirect' in to) {
      response.writeHead(301, { Location: to.redirect }).end();
      return;
    }
    request.url = to.path;
    files(request, response, () => notFound(root, response));
  };
}

function notFound(root: string, response: ServerResponse) {
  const page = join(root, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function markdownAsText(response: ServerResponse, path: string) {
  if (path.endsWith('.md')) response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
}

async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      await new Promise<void>((ready, refused) => {
        server.once('error', refused).listen(next, 'localhost', () => {
          server.off('error', refused);
          ready();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || next >= port + TRIES) throw error;
    }
  }
}

const TRIES = 50;

interface ServeOptions {
  /** The folder of the built site: `dist`. */
  dir: string;
  /** The path it is published under: `/` or `/harbour/`. */
  base: string;
  port: number;
}

export interface Served {
  /** With the base path: `http://localhost:4321/`. */
  address: string;
  close: () => Promise<void>;
}

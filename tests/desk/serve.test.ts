import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve, type Served } from '#desk/serve.ts';

const FILES = {
  'site/index.html': 'home',
  'site/404.html': 'nothing here',
  'site/news/index.html': 'news',
  'site/articles/a.md': '# 香港',
  'site/feed.xml': '<rss/>',
  'secret.txt': 'secret',
  'site-secret/index.html': 'secret',
};

let folder = '';
const running: Served[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'harbour-serve-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(async () => {
  for (const served of running.splice(0)) await served.close();
  rmSync(folder, { recursive: true });
});

async function started(base = '/', port = 0) {
  const served = await serve({ dir: join(folder, 'site'), base, port });
  running.push(served);
  return served;
}

/** `fetch` tidies a path before it is sent; this sends it as written. */
function answer(address: string, path: string) {
  return new Promise<{ status: number; type: string; body: string; location: string }>((done) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => (body += part));
      response.on('end', () => {
        const { 'content-type': type = '', location = '' } = response.headers;
        done({ status: response.statusCode ?? 0, type, body, location });
      });
    }).end();
  });
}

const cases = [
  { path: '/', status: 200, type: 'text/html;charset=utf-8', body: 'home' },
  { path: '/news/', status: 200, type: 'text/html;charset=utf-8', body: 'news' },
  { path: '/articles/a.md', status: 200, type: 'text/markdown; charset=utf-8', body: '# 香港' },
  { path: '/feed.xml', status: 200, type: 'text/xml', body: '<rss/>' },
  { path: '/nowhere/', status: 404, type: 'text/html;charset=utf-8', body: 'nothing here' },
  { path: '/../secret.txt', status: 404, type: 'text/html;charset=utf-8', body: 'nothing here' },
  {
    path: '/%2e%2e/secret.txt',
    status: 404,
    type: 'text/html;charset=utf-8',
    body: 'nothing here',
  },
  { path: '/../site-secret/', status: 404, type: 'text/html;charset=utf-8', body: 'nothing here' },
];

describe('serve', () => {
  for (const { path, status, type, body } of cases) {
    it(`answers ${path} with ${status}, as ${type}`, async () => {
      const { address } = await started();
      expect(await answer(address, path)).toEqual({ status, type, body, location: '' });
    });
  }

  it('adds a missing slash', async () => {
    const { address } = await started();
    expect(await answer(address, '/news?a=b')).toMatchObject({
      status: 301,
      location: '/news/?a=b',
    });
  });

  it('serves under a base path and prints it', async () => {
    const { address } = await started('/harbour/');
    expect(address).toMatch(/^http:\/\/localhost:\d+\/harbour\/$/);
    expect(await answer(address, '/harbour/news/')).toMatchObject({ status: 200, body: 'news' });
    expect(await answer(address, '/news/')).toMatchObject({ status: 404 });
    expect(await answer(address, '/')).toMatchObject({ status: 301, location: '/harbour/' });
  });

  it('takes the next port where one is taken', async () => {
    const other = createServer();
    await new Promise<void>((ready) => other.listen(0, 'localhost', ready));
    const { port } = other.address() as { port: number };
    const { address } = await started('/', port);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    await new Promise((done) => other.close(done));
  });

  it('says what to do where nothing is built', async () => {
    await expect(serve({ dir: join(folder, 'none'), base: '/', port: 0 })).rejects.toThrow(
      `There is no built site in \`${join(folder, 'none')}/\`. Run \`npm run build\` first.`,
    );
  });
});

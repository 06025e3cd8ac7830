import { LinkChecker } from 'linkinator';
import { serve } from '#desk/serve.ts';

/**
 * Serves a built site and follows every link and anchor of its own, from the home page and the page
 * for what is not found. `reached` are the paths that were found.
 */
export async function brokenLinks(dist: string, base: string) {
  const { address, close } = await serve({ dir: dist, base, port: 0 });
  const { origin } = new URL(address);
  try {
    const { links } = await new LinkChecker().check({
      path: [address, `${address}404.html`],
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(`${origin}/`),
    });
    const path = (url = '') => decodeURI(url.replace(origin, ''));
    const found = links.filter(({ state }) => state === 'OK');
    return {
      broken: links
        .filter(({ state }) => state === 'BROKEN')
        // A link in the frame of every page is one fault.
        .filter(({ url }, at, all) => all.findIndex((other) => other.url === url) === at)
        .map(({ parent, url }) => `${path(parent)} → ${path(url)}`),
      reached: new Set(found.map(({ url }) => path(url).replace(/#.*/, ''))),
    };
  } finally {
    await close();
  }
}

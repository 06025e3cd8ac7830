import { editions, type Edition } from '#i18n/editions.ts';
import { movedWords } from '#i18n/moved.ts';

/**
 * The page at an old address: it leads on by itself without a script, has a plain link for whom it
 * does not, and names the new address as the one that counts.
 * @param to the new address with the base path: `/harbour/articles/new/`
 * @param url where the site is, without a slash at its end: `https://harbour.example`
 */
export function redirectPage(to: string, url: string, edition: Edition): string {
  const { title, here } = movedWords[edition];
  const href = escaped(to);
  return `<!doctype html>
<html lang="${editions[edition].lang}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${href}">
    <link rel="canonical" href="${escaped(url)}${href.replace(/#.*$/, '')}">
    <title>${title}</title>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${here} <a href="${href}">${href}</a></p>
    </main>
  </body>
</html>
`;
}

/** The page needs nothing, so that nothing is allowed. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

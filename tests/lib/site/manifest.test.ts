import { expect, it } from 'vitest';
import { addresses } from '#lib/addresses/address.ts';
import { webManifest } from '#lib/site/manifest.ts';
import { publication } from './publication.ts';

it('begins at the base path and finds its icons there', () => {
  const manifest = JSON.parse(webManifest({ ...publication, addresses: addresses('/harbour/') }));
  expect(manifest.start_url).toBe('/harbour/');
  expect(manifest.icons.map(({ src }: { src: string }) => src)).toEqual([
    '/harbour/icon.svg',
    '/harbour/apple-touch-icon.png',
    '/harbour/icon-512.png',
  ]);
});

import type { Shell } from './shell.ts';

/** The web manifest: what the site is called and looks like on a home screen. */
export function webManifest({ addresses, description, lang, name }: ManifestShell): string {
  return JSON.stringify({
    name,
    short_name: name,
    description,
    lang,
    start_url: addresses.to('home'),
    scope: addresses.to('home'),
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: addresses.file('icon'), type: 'image/svg+xml', sizes: 'any' },
      { src: addresses.file('touchIcon'), type: 'image/png', sizes: '180x180' },
      { src: addresses.file('largeIcon'), type: 'image/png', sizes: '512x512' },
    ],
  });
}

type ManifestShell = Pick<Shell, 'addresses' | 'description' | 'lang' | 'name'>;

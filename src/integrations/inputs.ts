import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { siteOf } from '#lib/site/site-of.ts';
import { contentHistory } from './history.ts';

/**
 * Hands the pages what is not content: the edition date, `site.yaml`, `names.txt` and what git knows of the
 * articles, as virtual modules, and tells Astro the site's address. Throws where `site.yaml` is wrong or a build has no date.
 */
export function inputs(): AstroIntegration {
  return {
    name: 'harbour:inputs',
    hooks: {
      'astro:config:setup': ({ config, command, logger, updateConfig }) => {
        const content = process.env['HARBOUR_CONTENT'] ?? 'content';
        const folder = resolve(fileURLToPath(config.root), content);
        const path = join(content, 'site.yaml');
        const site = siteOf(readFileSync(join(folder, 'site.yaml'), 'utf8'), path);
        const names = join(folder, 'names.txt');
        const editionDate = process.env['HARBOUR_DATE'] ?? dateOf(command);
        const told = command === 'sync' ? { history: {} } : contentHistory(folder, editionDate);
        if ('absent' in told) {
          logger.warn(`Pages of what changed have no history: ${told.absent}.`);
        }
        const modules = {
          'virtual:harbour/edition': { editionDate, showsDrafts: command === 'dev' },
          'virtual:harbour/site': { site },
          'virtual:harbour/names': { names: existsSync(names) ? readFileSync(names, 'utf8') : '' },
          'virtual:harbour/history': { history: 'history' in told ? told.history : undefined },
        };
        updateConfig({
          site: site.url,
          base: site.base,
          vite: { plugins: [virtualModules(modules)] },
        });
      },
    },
  };
}

/** An editor at work sees what is published today; a build takes its date from `npm run build`. */
function dateOf(command: 'dev' | 'build' | 'preview' | 'sync'): string {
  if (command === 'build') {
    throw new Error('The build has no edition date. Run `npm run build`, or set `HARBOUR_DATE`.');
  }
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong' }).format(new Date());
}

function virtualModules(modules: Record<string, Record<string, unknown>>): Plugin {
  return {
    name: 'harbour:virtual-modules',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const exported = modules[id.replace(/^\0/, '')];
      if (!exported || !id.startsWith('\0')) return undefined;
      return Object.entries(exported)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

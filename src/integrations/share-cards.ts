import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const MODULE = 'virtual:harbour/share-cards';

/** Lets queries draw share cards: what reads fonts and keeps pictures stays out of them. */
export function shareCards(): AstroIntegration {
  return {
    name: 'harbour:share-cards',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [drawing(fileURLToPath(config.root))] } });
      },
    },
  };
}

function drawing(root: string): Plugin {
  const file = JSON.stringify(join(root, 'src/integrations/draw-card.ts'));
  return {
    name: MODULE,
    resolveId: (id) => (id === MODULE ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${MODULE}`
        ? `import { drawnCard } from ${file};
           export const drawCard = (card) => drawnCard(card, ${JSON.stringify(root)});`
        : undefined,
  };
}

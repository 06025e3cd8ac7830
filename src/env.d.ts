declare module 'virtual:harbour/edition' {
  /** The day as of which the publication is built: `2026-11-22`, in Hong Kong. */
  export const editionDate: string;
  /** Only for an editor at work. Not `import.meta.env.DEV`, which a variable of the terminal can set. */
  export const showsDrafts: boolean;
}

declare module 'virtual:harbour/site' {
  import type { Site } from '#schemas/site.ts';
  /** What `content/site.yaml` says. */
  export const site: Site;
}

declare module 'virtual:harbour/names' {
  /** `content/names.txt`: strings with digits that are names, one a line. */
  export const names: string;
}

declare module 'virtual:harbour/history' {
  import type { History } from '#lib/history/history.ts';
  /** What became of each article, by its id; `undefined` where git cannot tell. */
  export const history: History | undefined;
}

declare module 'virtual:harbour/share-cards' {
  import type { ShareCard } from '#lib/share-cards/share-card.ts';
  /** A share card as a PNG. */
  export const drawCard: (card: ShareCard) => Promise<Uint8Array<ArrayBuffer>>;
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      noHinting: boolean;
      keepFeatures: readonly string[];
      variationAxes: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}

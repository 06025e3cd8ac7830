import { names } from 'virtual:harbour/names';
import { maskedNames } from '#lib/claims/mask.ts';
import { textClaims, type TextClaims } from '#lib/claims/text-claims.ts';
import { facade } from '#lib/facade/facade.ts';
import { ledgerCounts, ledgerOf } from '#lib/ledger/ledger.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';

/** What each article rests on, counted from its own words: its ledger and its façade. */
export const ledgers = once(async () => {
  const { edition } = await shell();
  const known = await records();
  const context = await claimContext();
  return new Map(
    [...known.articles].map(([id, text]) => {
      const claims = textClaims(text, context);
      const ledger = ledgerOf(claims, known);
      return [
        id,
        {
          ledger,
          counts: ledgerCounts(ledger, known, edition),
          facade: facade(claims, known, edition),
          silences: reasonsIn(claims),
        },
      ];
    }),
  );
});

/** The reasons for numbers without a source on the pages that editors write. */
export const pageSilences = once(async () => {
  const context = await claimContext();
  return [...(await records()).pages].map(([id, text]) => ({
    id,
    silences: reasonsIn(textClaims(text, context)),
  }));
});

const claimContext = once(async () => {
  const { edition } = await shell();
  const known = await records();
  return { edition, names: maskedNames(known, names), figures: known.figures };
});

/** The reasons for numbers that have no source. */
function reasonsIn({ silences }: TextClaims): string[] {
  return silences.filter(({ silenced }) => silenced > 0).map(({ why }) => why);
}

export type ArticleLedger = NonNullable<ReturnType<Awaited<ReturnType<typeof ledgers>>['get']>>;

import { names } from 'virtual:harbour/names';
import { maskedNames } from '#lib/claims/mask.ts';
import { textClaims } from '#lib/claims/text-claims.ts';
import { facade } from '#lib/facade/facade.ts';
import { ledgerCounts, ledgerOf } from '#lib/ledger/ledger.ts';
import { once } from './once.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';

/** What each article rests on, counted from its own words: its ledger and its façade. */
export const ledgers = once(async () => {
  const { edition } = await shell();
  const known = await records();
  const context = { edition, names: maskedNames(known, names), figures: known.figures };
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
          /** The reasons for numbers that have no source. */
          silences: claims.silences.filter(({ silenced }) => silenced > 0).map(({ why }) => why),
        },
      ];
    }),
  );
});

export type ArticleLedger = NonNullable<ReturnType<Awaited<ReturnType<typeof ledgers>>['get']>>;

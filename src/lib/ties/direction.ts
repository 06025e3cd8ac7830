import type { Edition } from '#i18n/editions.ts';

/**
 * Whether a sentence says only the other direction than a change went: `fewer` of one that grew.
 * A sentence with words of both directions, or of none, is let be.
 */
export function isAgainst(sentence: string, difference: number, edition: Edition): boolean {
  const [up, down] = patterns[edition].map((pattern) => pattern.test(sentence));
  return difference > 0 ? down === true && !up : difference < 0 && up === true && !down;
}

const patterns: Record<Edition, [up: RegExp, down: RegExp]> = {
  en: [
    /\b(?:more|rose|rise[ns]?|rising|grew|grow[ns]?|growing|growth|up|increas\w+|higher|gain(?:s|ed)?|climb\w*|added|adding|doubl\w+|tripl\w+|trebl\w+|larger|better)\b/i,
    /\b(?:fewer|less|fell|fall(?:s|en|ing)?|down|decreas\w+|lower|los[est]+|lost|dropp?\w*|declin\w+|shrank|shrunk|halv\w+|cut|smaller|worse|slipp\w+)\b/i,
  ],
  'zh-hant': [
    /增|升|多|漲|倍|高於|擴大|加了|躍/,
    /減|跌|下降|下滑|少於|較少|少了|降至|降到|萎縮|收縮|低於|腰斬/,
  ],
};

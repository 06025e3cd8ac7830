import type { Edition } from '#i18n/editions.ts';
import type { Point } from '#schemas/figure.ts';

/** Whether words say of a target, forecast, promise or claim that it is none that was measured. */
export function saysStatus(words: string, status: Point['status'], edition: Edition): boolean {
  if (isMeasured({ status })) return true;
  const [coming, claimed] = patterns[edition];
  return coming.test(words) || (status === 'claim' && claimed.test(words));
}

export function isMeasured({ status }: Pick<Point, 'status'>): boolean {
  return status === 'actual' || status === 'provisional' || status === 'estimate';
}

/** Words that would do, for messages. */
export const statusWords: Record<Edition, Partial<Record<Point['status'], string>>> = {
  en: {
    target: '“target”, “aims” or “planned”',
    forecast: '“expected” or “forecast”',
    promise: '“promised”, “pledged” or “planned”',
    claim: '“says” or “according to”',
  },
  'zh-hant': {
    target: '「目標」或「計劃」',
    forecast: '「預計」或「預測」',
    promise: '「承諾」或「計劃」',
    claim: '「表示」或「據」',
  },
};

/** What is still to come, and who says so. */
const patterns: Record<Edition, [coming: RegExp, claimed: RegExp]> = {
  en: [
    /\b(?:targets?|targeted|aim(?:s|ed|ing)?|goals?|plan(?:s|ned|ning)?|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|expect(?:s|ed|ing|ations?)?|forecasts?|project(?:s|ed|ions?)|predict(?:s|ed|ions?)|will|would|intend(?:s|ed|ing)?|means? to|hop(?:es?|ed|ing)|want(?:s|ed)? to|propos(?:es?|ed|als?)|earmark(?:s|ed)?|set aside|commit(?:s|ted|ment|ments)?|to be|foresees?|foreseen|envisages?|envisaged|announced)\b/i,
    /\b(?:says?|said|saying|tells?|told|claim(?:s|ed|ing)?|according to|stat(?:es|ed|ements?)|puts? (?:it|its|the)|reported(?:ly)?|speaks? of|spoke of|untraced|traced?|tracing)\b/i,
  ],
  'zh-hant': [
    /目標|指標|計劃|規劃|預計|預期|預料|預測|推算|承諾|答應|擬|將|力爭|期望|希望|有望|打算|預留|撥備|建議|宣布/,
    /表示|指出|稱|據|聲明|說|報道|透露|未能追溯|追查|指/,
  ],
};

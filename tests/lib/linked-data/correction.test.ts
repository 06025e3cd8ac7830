import { expect, it } from 'vitest';
import { correctionData } from '#lib/linked-data/correction.ts';

it('says what stood there, what stands there now, and why', () => {
  const correction = {
    date: '2026-12-01',
    wrong: '49% of companies.',
    right: '49% of 216 AI firms.',
    why: 'We had left out the base.',
  };
  expect(correctionData(correction, 'en')).toEqual({
    '@type': 'CorrectionComment',
    text: 'We had written: 49% of companies. It now reads: 49% of 216 AI firms. We had left out the base.',
    datePublished: '2026-12-01',
  });
});

import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '#lib/references/sentence.ts';

// The sentences of each text are joined by ` | `.
const texts = [
  ['two sentences', 'It grew. It fell.', 'It grew. | It fell.'],
  [
    'a sentence that begins with a number',
    'It grew. 4,694 were new.',
    'It grew. | 4,694 were new.',
  ],
  ['a block without a stop', 'not found', 'not found'],
  ['an empty block', '   ', ''],
  ['questions and calls', 'Why? Nobody knows! So be it.', 'Why? | Nobody knows! | So be it.'],
  ['a question in a sentence', '“Why?” he asked. No reply.', '“Why?” he asked. | No reply.'],
  ['a stop inside quotation marks', 'He said “no.” Then he left.', 'He said “no.” | Then he left.'],
  [
    'a decimal',
    'It cost HK$1.2 billion. Then 3.5% more.',
    'It cost HK$1.2 billion. | Then 3.5% more.',
  ],
  [
    'a title',
    'Prof. Sun Dong and Dr. Lee met. They talked.',
    'Prof. Sun Dong and Dr. Lee met. | They talked.',
  ],
  [
    'initials',
    'J. P. Wong read the U.S. Notice. It was short.',
    'J. P. Wong read the U.S. Notice. | It was short.',
  ],
  [
    'abbreviations before numbers',
    'See No. 5 of Cap. 486, para. 105. It holds.',
    'See No. 5 of Cap. 486, para. 105. | It holds.',
  ],
  ['the word No', 'Did it? No. The count grew.', 'Did it? | No. | The count grew.'],
  ['a month', 'It was Feb. 26. A day later it closed.', 'It was Feb. 26. | A day later it closed.'],
  [
    'e.g. before a capital',
    'Some firms, e.g. SenseTime, grew.',
    'Some firms, e.g. SenseTime, grew.',
  ],
  ['p.m. at the end', 'It opened at 3 p.m. Visitors came.', 'It opened at 3 p.m. | Visitors came.'],
  ['a small letter after dots', 'Wait... what came? This.', 'Wait... what came? | This.'],
  [
    'a name with a stop inside',
    'It is listed as 0020.HK there. Since 2021.',
    'It is listed as 0020.HK there. | Since 2021.',
  ],
  ['Chinese', '數字上升。原因不明！為何？', '數字上升。 | 原因不明！ | 為何？'],
  ['a Chinese quotation', '他說：「上升。」其後離開。', '他說：「上升。」 | 其後離開。'],
  ['Chinese with decimals', '升1.5%。共HK$1.2億。', '升1.5%。 | 共HK$1.2億。'],
  [
    'Chinese after a Latin stop',
    '由 SenseTime Ltd. 公布。The end.',
    '由 SenseTime Ltd. 公布。 | The end.',
  ],
  ['English after Chinese', '共4,694間。It grew.', '共4,694間。 | It grew.'],
] as const;

describe('sentenceSpans', () => {
  it.each(texts)('splits %s', (_, text, expected) => {
    const sentences = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
    expect(sentences.join(' | ')).toBe(expected);
  });
});

import type { Content } from '#lib/content/content.ts';
import { textsOf } from '#lib/content/nodes.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';
import { writtenReference } from '#lib/references/parsed.ts';

/** Charts beside other words, references without words in prose, citations in mid-sentence. */
export function placesOfReferences(content: Content): Problem[] {
  return textsOf(content).flatMap(({ file, body }) => {
    const placed = body.references.references.flatMap((reference) => {
      const { scheme, within, alone, words, line, column } = reference;
      const at = { file, line, column };
      // Whatever stands in a heading is wrong there, and reported as that.
      if (within === 'heading') return [];
      const written = writtenReference(reference);
      if (scheme === 'chart') {
        if (alone) return words === '' ? [wordless(at, written, 'a title')] : [];
        const what = `The chart \`${written}\` does not stand alone in its paragraph.`;
        return [problem('HB024', at, what, 'Put a blank line above and below it.')];
      }
      if (words !== '' || within !== 'paragraph') return [];
      return [wordless(at, written, 'the words that readers see')];
    });
    const cited = body.references.citations.flatMap(
      ({ source, sentence, afterStop, line, column }) => {
        if (afterStop || sentence === -1 || isCaption(body.references.sentences[sentence]?.text)) {
          return [];
        }
        const what = `The citation of \`${source}\` does not follow a full stop, colon, closing quotation mark or bracket.`;
        return [
          problem('HB026', { file, line, column }, what, 'Move it to the end of its sentence.'),
        ];
      },
    );
    return [...placed, ...cited];
  });
}

/** The line under a table or picture that says where it is from. */
function isCaption(text = ''): boolean {
  return /^\s*(Sources?|資料來源)\s*[:：]/.test(text);
}

function wordless(at: Parameters<typeof problem>[1], written: string, due: string): Problem {
  const what = `\`${written}\` has no words; only in tables and lists are they filled in.`;
  return problem('HB025', at, what, `Write ${due} in the brackets.`);
}

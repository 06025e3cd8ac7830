import type { Content, Entry } from '#lib/content/content.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';

/** Chinese texts: the headings of the English one, and as many corrections and changes. */
export function translations(content: Content): Problem[] {
  return content.entries.flatMap((entry) => {
    if (entry.edition !== 'zh-hant') return [];
    const english = content.entries.find(
      ({ collection, id, edition }) =>
        edition === 'en' && collection === entry.collection && id === entry.id,
    );
    return english ? [...headingFault(entry, english), ...countFaults(content, entry)] : [];
  });
}

function headingFault(entry: Entry, english: Entry): Problem[] {
  const own = idsOf(entry);
  const theirs = idsOf(english);
  const first = theirs.findIndex((id, index) => own[index]?.id !== id.id);
  const surplus = own[theirs.length];
  const fix = `In order: ${theirs.map(({ id }) => `\`${id}\``).join(', ') || 'none'}.`;
  if (first === -1) {
    if (!surplus) return [];
    const what = `The heading \`${surplus.id}\` is not in the English text.`;
    return [problem('HB044', { file: entry.file, line: surplus.line, column: 1 }, what, fix)];
  }
  const due = theirs[first]?.id ?? '';
  const found = own[first];
  const at = {
    file: entry.file,
    line: found?.line ?? (entry.body?.linesBefore ?? 0) + 1,
    column: 1,
  };
  const what = found
    ? `The heading \`${found.id}\` stands where the English text has \`${due}\`.`
    : `The heading \`${due}\` of the English text is missing.`;
  return [problem('HB044', at, what, fix)];
}

function idsOf({ body }: Entry): { id: string; line: number }[] {
  return (body?.references.headings ?? []).flatMap(({ id, line }) => (id ? [{ id, line }] : []));
}

function countFaults({ records, articlesZhHant }: Content, entry: Entry): Problem[] {
  const own = articlesZhHant.get(entry.id);
  const english = records.articles.get(entry.id)?.data;
  if (entry.collection !== 'articles' || !own || !english) return [];
  return (['corrections', 'changes'] as const).flatMap((key) => {
    const count = own[key]?.length ?? 0;
    const due = english[key].length;
    if (count === due) return [];
    const at = entry.yaml.has([key]) ? entry.yaml.place([key], 'key') : entry.yaml.first;
    const what = `\`${key}\` has ${count} entries and the English text ${due}.`;
    return [
      problem(
        'HB044',
        { file: entry.file, ...at },
        what,
        'Give each its words, in the same order.',
      ),
    ];
  });
}

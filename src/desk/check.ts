import { citedSources } from '#lib/checks/cited-sources.ts';
import { problemLine } from '#lib/problems/problem.ts';
import { checkedContent } from './checked-content.ts';
import { editionDate } from './edition-date.ts';
import { mended } from './mended.ts';

const folder = process.env['HARBOUR_CONTENT'] || 'content';

try {
  const unknown = process.argv.slice(2).find((argument) => argument !== '--fix');
  if (unknown !== undefined) {
    throw new Error(`\`${unknown}\` is no option of \`npm run check\`. It takes \`-- --fix\`.`);
  }
  const date = editionDate({
    folder,
    given: process.env['HARBOUR_DATE'],
    now: () => new Date(),
  });
  if (process.argv.includes('--fix')) {
    for (const change of mended({ folder, editionDate: date })) console.log(`Mended ${change}`);
  }
  const { content, notice, problems } = checkedContent({ folder, editionDate: date });
  for (const one of problems) console.log(problemLine(one));
  if (notice && content.records.articles.size > 0) console.log(notice);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const unused = content.records.sources.size - citedSources(content).size;
  console.log(
    `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}. ` +
      `${counted(unused, 'source')} that nothing cites. Edition of ${date}.`,
  );
  process.exitCode = errors > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

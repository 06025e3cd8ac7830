import { contentOf } from '#lib/content/content-of.ts';
import { foundPoints } from '#lib/finding/found-points.ts';
import { foundRecords } from '#lib/finding/found-records.ts';
import { readContent } from './read-content.ts';

const folder = process.env['HARBOUR_CONTENT'] || 'content';
/** More would hide the nearest. */
const MOST = 20;

const query = process.argv.slice(2).join(' ').trim();
if (query === '') {
  console.error(
    'Say what to find: `npm run find 4,700`, `npm run find sensetime`, `npm run find 商湯`.',
  );
  process.exitCode = 1;
} else {
  print(query);
}

function print(asked: string) {
  // The day decides nothing here: drafts are found as well.
  const settings = { folder, editionDate: '2000-01-01', components: [] };
  const { records } = contentOf(readContent(folder), settings);
  const found = [...foundPoints(asked, records.figures), ...foundRecords(asked, records)];
  const lines = [...new Set(found.map(({ name, paste }) => `${paste}  ${name}`))];
  for (const line of lines.slice(0, MOST)) console.log(line);
  if (lines.length > MOST) console.log(`and ${lines.length - MOST} more.`);
  if (lines.length > 0) return;
  console.error(`Nothing matches \`${asked}\`: no value, name, alias or id.`);
  process.exitCode = 1;
}

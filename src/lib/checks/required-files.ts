import type { Content } from '#lib/content/content.ts';
import { placeInFolder } from '#lib/content/place-in-folder.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';

/** `site.yaml`, and `en.md` in every folder of an article or page. */
export function requiredFiles({ folder, files, ids, paths }: Content): Problem[] {
  const found: Problem[] = [];
  if (!paths.has('site.yaml')) {
    const at = { file: `${folder}/site.yaml`, line: 1, column: 1 };
    found.push(problem('HB050', at, 'The file is missing.', 'Give it `url`, `name` and the rest.'));
  }
  const reported = new Set<string>();
  for (const { path } of files) {
    const place = placeInFolder(path);
    if (place?.as !== 'text' && place?.as !== 'picture') continue;
    const home = `${place.collection}/${place.id}`;
    if (ids.get(place.collection)?.has(place.id) || reported.has(home)) continue;
    reported.add(home);
    const at = { file: `${folder}/${path}`, line: 1, column: 1 };
    const what = `The folder \`${home}\` has no English text.`;
    found.push(problem('HB050', at, what, `Add \`${home}/en.md\`.`));
  }
  return found;
}

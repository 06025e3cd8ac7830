import type { Content, ContentFile } from '#lib/content/content.ts';
import { isPictureFile } from '#lib/content/picture.ts';
import { placeInFolder } from '#lib/content/place-in-folder.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';

/** Files that no collection reads, folders in the place of files, pictures that are none. */
export function strayFiles({ folder, files, paths }: Content): Problem[] {
  return files.flatMap((file) => {
    const at = { file: `${folder}/${file.path}`, line: 1, column: 1 };
    if (file.trouble) {
      const [what, fix] = troubles[file.trouble];
      return [problem(file.trouble === 'unreadable' ? 'HB001' : 'HB009', at, what, fix)];
    }
    const place = placeInFolder(file.path);
    if (place?.as === 'picture') return pictureFault(file, at);
    if (place) return [];
    const yaml = file.path.replace(/\.yml$/i, '.yaml');
    if (yaml !== file.path && paths.has(yaml)) {
      const what = `The file has the id of \`${folder}/${yaml}\`.`;
      return [problem('HB008', at, what, 'Keep one of the two, with the ending `.yaml`.')];
    }
    return [problem('HB009', at, 'No collection reads this file.', fixFor(file.path))];
  });
}

const troubles = {
  folder: [
    'This is a folder where a file is due.',
    'Put a record into one file, or rename the folder.',
  ],
  link: ['This is a link to a folder, which is not followed.', 'Put the files themselves here.'],
  unreadable: ['The file cannot be read.', 'Check that it exists and may be read.'],
} as const;

function pictureFault({ path, bytes }: ContentFile, at: Spot): Problem[] {
  if (isPictureFile(path, bytes)) return [];
  const ending = path.slice(path.lastIndexOf('.'));
  const what =
    bytes.length === 0 ? 'The picture is empty.' : `The file is no \`${ending}\` picture.`;
  return [problem('HB018', at, what, 'Save the picture again, with the ending of its kind.')];
}

function fixFor(path: string): string {
  if (/\.yml$/i.test(path)) return 'Give it the ending `.yaml`.';
  if (/^(articles|pages)\//.test(path)) {
    return 'A text is `<id>/en.md` or `<id>/zh-hant.md` (or `.mdx`), with its pictures beside it.';
  }
  return 'Records are `<collection>/<id>.yaml`. Move the file, rename it or remove it.';
}

type Spot = Parameters<typeof problem>[1];

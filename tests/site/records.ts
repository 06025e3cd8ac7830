import { contentOf } from '#lib/content/content-of.ts';
import { readContent } from '#desk/read-content.ts';

const settings = { folder: 'content', editionDate: '2000-01-01', components: [] };

/** What the built publication was made of. */
export const { records } = contentOf(readContent('content'), settings);

import { articleMarkdown } from '#lib/articles/article-markdown.ts';
import { records } from './records.ts';
import { resolveContext } from './resolve-context.ts';
import { shell } from './shell.ts';

/** An article as a Markdown file. */
export async function markdownOf(id: string): Promise<string> {
  const text = (await records()).articles.get(id);
  if (!text) throw new Error(`\`content/articles/${id}\` is not in this edition.`);
  return articleMarkdown(id, text, await resolveContext(), await shell());
}

import { getEntry, render } from 'astro:content';
import { curled } from '#lib/editions/punctuation.ts';
import { records, textReferences } from './records.ts';
import { shell } from './shell.ts';

/** The ids of the pages that editors write: about, how we source. */
export async function pageIds(): Promise<string[]> {
  return [...(await records()).pages.keys()];
}

/** One of them, with its rendered text. */
export async function textPage(id: string) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`\`content/pages/${id}/en.md\` does not exist.`);
  const { addresses } = await shell();
  const { Content } = await render(entry);
  const data = (await records()).pages.get(id)?.data ?? entry.data;
  const { standfirst, title } = data;
  return {
    ...data,
    title: curled(title),
    standfirst: curled(standfirst),
    href: addresses.of('page', id),
    headings: (await textReferences()).get(`pages/${id}`)?.headings ?? [],
    Content,
  };
}

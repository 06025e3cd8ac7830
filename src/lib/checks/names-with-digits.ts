import type { Content } from '#lib/content/content.ts';
import { namesIn } from './lists.ts';

/** Names of records and of `names.txt` that would read as numbers: Chapter 18C, 5G, 八達通. */
export function namesWithDigits(content: Content): string[] {
  const { organisations, programmes, glossary } = content.records;
  const named = [
    ...[...organisations.values()].flatMap(({ name, short, aliases }) => [
      ...words(name),
      ...words(short),
      ...aliases,
    ]),
    ...[...programmes.values()].flatMap(({ name, aliases }) => [...words(name), ...aliases]),
    ...[...glossary.values()].flatMap(({ term, aliases }) => [...words(term), ...aliases]),
  ];
  const numbered = named.filter((name) => name.length > 1 && NUMERAL.test(name));
  return [...new Set([...numbered, ...namesIn(content)])];
}

const NUMERAL = /[0-9〇零一二兩三四五六七八九十百千萬億]/;

function words(text: { en: string; 'zh-hant'?: string | undefined } | undefined): string[] {
  return text ? [text.en, ...(text['zh-hant'] ? [text['zh-hant']] : [])] : [];
}

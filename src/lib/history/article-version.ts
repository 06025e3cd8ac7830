import { parse } from 'yaml';
import { frontMatter } from '#lib/content/front-matter.ts';
import { curled } from '#lib/editions/punctuation.ts';
import type { TextReferences } from '#lib/references/reference.ts';
import { referencesIn } from '#lib/references/references-in.ts';
import { passagesOf, type Passage } from './passages.ts';

/** A version of `en.md` or `zh-hant.md`, as far as its history needs it. */
export interface ArticleVersion {
  /** Whether it could be shown at all: sound, and no draft. */
  isPublic: boolean;
  /** Its day of publication; empty in a translation. */
  published: string;
  passages: Passage[];
  references: TextReferences['references'];
  /** How many entries its front matter has. */
  changes: number;
  corrections: number;
  isWithdrawn: boolean;
}

/** Reads a version; one that no check would have let pass was never public. */
export function articleVersion(text: string, path: string): ArticleVersion {
  const format = path.endsWith('.mdx') ? 'mdx' : 'md';
  try {
    const parts = frontMatter(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
    if ('fault' in parts) return unsound;
    const data = parse(parts.yaml, { logLevel: 'error' }) as Record<string, unknown> | null;
    const isSound = typeof data?.['title'] === 'string' && isFinished(data['draft']);
    if (!data || !isSound) return unsound;
    const published = String(data['published'] ?? '');
    return {
      isPublic: path.includes('zh-hant') || /^\d{4}-\d{2}-\d{2}$/.test(published),
      published,
      passages: [...frontPassages(data), ...passagesOf(parts.body, format)],
      references: referencesIn(parts.body, format).references,
      changes: listOf(data['changes']).length,
      corrections: listOf(data['corrections']).length,
      isWithdrawn: data['withdrawn'] !== undefined,
    };
  } catch {
    return unsound;
  }
}

function frontPassages(data: Record<string, unknown>): Passage[] {
  const points = listOf(data['keyPoints']).map((text) => ({ kind: 'point' as const, text }));
  return [
    { kind: 'title' as const, text: data['title'] },
    { kind: 'standfirst' as const, text: data['standfirst'] },
    ...points,
  ].flatMap(({ kind, text }) =>
    typeof text === 'string' ? [{ kind, text: curled(text.trim()) }] : [],
  );
}

/** Whatever else stands there, only `false` or nothing says that it is no draft. */
function isFinished(draft: unknown): boolean {
  return draft === undefined || draft === false;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

const unsound: ArticleVersion = {
  isPublic: false,
  published: '',
  passages: [],
  references: [],
  changes: 0,
  corrections: 0,
  isWithdrawn: false,
};

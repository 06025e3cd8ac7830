import type { Content } from '#lib/content/content.ts';
import { problem, type Problem } from '#lib/problems/problem.ts';

/** The lines of `names.txt` and `permalinks.txt`: their form, and no line twice. */
export function lists({ folder, lists: texts }: Content): Problem[] {
  return [...texts].flatMap(([path, text]) => {
    const rule = rules[path];
    if (!rule) return [];
    const seen = new Set<string>();
    return text.split('\n').flatMap((written, index) => {
      const line = written.trim();
      if (line === '' || line.startsWith('#')) return [];
      const at = { file: `${folder}/${path}`, line: index + 1, column: 1 };
      if (seen.has(line))
        return [problem('HB047', at, `\`${line}\` stands here twice.`, 'Remove one.')];
      seen.add(line);
      if (rule.pattern.test(line)) return [];
      const short = line.length > 60 ? `${line.slice(0, 60)}…` : line;
      return [problem('HB047', at, `\`${short}\` ${rule.what}.`, rule.fix)];
    });
  });
}

const rules: Record<string, { pattern: RegExp; what: string; fix: string }> = {
  'names.txt': {
    pattern: /^(?=.*[0-9零〇一二三四五六七八九十百千萬億兩半]).{1,80}$/u,
    what: 'is no name with a digit in it, or is longer than 80 signs',
    fix: 'Write one name with a digit on each line.',
  },
  'permalinks.txt': {
    pattern: /^\/[^\s?]*$/,
    what: 'is no address that begins with a slash',
    fix: 'Leave this file to `npm run check -- --fix`.',
  },
};

import type { z } from 'zod';
import { didYouMean } from '#lib/problems/nearest.ts';

/** A schema's complaint as the end of a sentence that begins with the key, and what to do. */
export function issueWords(issue: z.core.$ZodIssue, value: unknown): IssueWords {
  if (value === null) return { what: 'has no value', fix: 'Give one, or remove the key.' };
  if (!/^(Invalid|Too |Unrecognized)/.test(issue.message)) {
    return { what: `${issue.message}, not ${shown(value)}`, fix: '' };
  }
  if (issue.code === 'invalid_value') return choice(issue.values.map(String), value);
  if (issue.code === 'too_small' || issue.code === 'too_big') return size(issue, value);
  if (issue.code === 'invalid_type') {
    return {
      what: `must be ${kinds[issue.expected] ?? issue.expected}, not ${shown(value)}`,
      fix: typeFix(issue.expected, value),
    };
  }
  if (issue.code === 'invalid_format') return format(issue, value);
  if (issue.code === 'invalid_key') {
    return { what: issue.issues[0]?.message ?? 'is no valid key', fix: '' };
  }
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat()[0];
    return inner ? issueWords(inner, value) : { what: 'has the wrong form', fix: '' };
  }
  return { what: `is not valid: ${issue.message}`, fix: '' };
}

function typeFix(expected: string, value: unknown): string {
  if (expected === 'string' && (value instanceof Date || typeof value !== 'object')) {
    return 'Put it in quotation marks.';
  }
  if (typeof value !== 'string' || !/^(number|int|boolean)$/.test(expected)) return '';
  if (/^[\d.]+$|^(true|false)$/.test(value)) return 'Remove the quotation marks.';
  if (expected === 'boolean') return '';
  const plain = value.replace(/[, ]/g, '');
  return `Write digits alone: \`${/^-?\d+(\.\d+)?$/.test(plain) ? plain : '30000000000'}\`.`;
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function choice(values: string[], value: unknown): IssueWords {
  const list = values.map((one) => `\`${one}\``).join(', ');
  const what =
    values.length === 1
      ? `must be ${list}, not ${shown(value)}`
      : `must be one of ${list}, not ${shown(value)}`;
  return { what, fix: typeof value === 'string' ? didYouMean(value, values) : '' };
}

function size(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
): IssueWords {
  const [limit, word] =
    issue.code === 'too_small' ? [issue.minimum, 'at least'] : [issue.maximum, 'at most'];
  if (issue.origin === 'string') {
    if (value === '') return { what: 'is empty', fix: 'Give it words, or remove the key.' };
    const length = String(value).length;
    return { what: `must have ${word} ${limit} characters; it has ${length}`, fix: '' };
  }
  if (issue.origin === 'array') {
    const length = Array.isArray(value) ? value.length : 0;
    return {
      what: `must have ${word} ${limit} ${limit === 1 ? 'item' : 'items'}; it has ${length}`,
      fix: '',
    };
  }
  return { what: `must be ${issue.inclusive ? word : limits[issue.code]} ${limit}`, fix: '' };
}

const limits = { too_small: 'more than', too_big: 'less than' } as const;

function format(issue: { format: string }, value: unknown): IssueWords {
  if (issue.format === 'url') {
    return { what: `must be an http or https address, not ${shown(value)}`, fix: '' };
  }
  return {
    what: `has the wrong form: ${shown(value)}`,
    fix: 'Ids are small letters and digits joined by single hyphens.',
  };
}

function shown(value: unknown): string {
  if (value instanceof Date) return `the day \`${value.toISOString().slice(0, 10)}\``;
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'keys with values';
  const text =
    typeof value === 'string' && /^[\d.]*$|^(true|false)$/.test(value)
      ? `"${value}"`
      : String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

interface IssueWords {
  what: string;
  fix: string;
}

import type { Git } from '#lib/history/repository.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A git that has these states of the files, each on its day, the oldest first. */
export function git(commits: [day: string, files: Record<string, string>][], shallow = false): Git {
  const blobs = [...new Set(commits.flatMap(([, files]) => Object.values(files)))];
  const name = (text: string) => String(blobs.indexOf(text) + 1).padStart(40, '0');
  const log = commits.map(([day, files]) => {
    const records = Object.entries(files).map(
      ([path, text]) => `:100644 100644 ${'0'.repeat(40)} ${name(text)} M\0${path}\0`,
    );
    return `\x01${Date.parse(`${day}T12:00:00+08:00`) / 1000}\0\n${records.join('')}`;
  });
  return ([command], input = '') => {
    if (command === 'rev-parse') return bytes(`${shallow}\n`);
    if (command !== 'cat-file') return bytes(log.join(''));
    const asked = input.split('\n').filter(Boolean);
    const texts = asked.map((one) => [one, bytes(blobs[Number(one) - 1] ?? '').length] as const);
    return bytes(
      texts.map(([one, size]) => `${one} blob ${size}\n${blobs[Number(one) - 1]}\n`).join(''),
    );
  };
}

export const day = (number: number) => `2026-01-0${number}`;

export const words = (text: string, keys = '') =>
  `---\ntitle: A title\npublished: 2026-01-01\n${keys}---\n\n${text}\n`;

export const figure = (value: number) =>
  `unit: count\npoints:\n  - { period: 2024, value: ${value} }\n`;

// `npm run bench`: what the walk through git costs, on this repository and on one of 1,000 commits.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHistory } from '#integrations/history.ts';
import { article, figure } from '../integrations/articles.ts';

const COMMITS = 1000;
const ARTICLES = 100;
const FIGURES = 200;
const RUNS = 5;
const DAY = '2026-12-31';

const generated = mkdtempSync(join(tmpdir(), 'harbour-'));
try {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', generated]);
  const input = fastImport();
  execFileSync('git', ['-C', generated, 'fast-import', '--quiet'], { input });
  console.log('History: commits, articles, edits, median seconds of the walk');
  report('this repository', 'content');
  report('generated', generated);
} finally {
  rmSync(generated, { recursive: true });
}

function report(name: string, folder: string) {
  const times: number[] = [];
  let found: ReturnType<typeof contentHistory> = { absent: '' };
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    found = contentHistory(folder, DAY);
    times.push((performance.now() - started) / 1000);
  }
  const counted = execFileSync('git', ['-C', folder, 'rev-list', '--count', 'HEAD', '--', '.']);
  const histories = 'history' in found ? Object.values(found.history) : [];
  const edits = histories.reduce((sum, history) => sum + history.edits.length, 0);
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const commits = String(counted).trim();
  console.log(`${name.padEnd(16)} ${commits} ${histories.length} ${edits} ${median.toFixed(2)}`);
}

/** The first commit brings all; of the rest each changes an article, and every fifth a figure too. */
function fastImport(): string {
  const first = [
    ...Array.from({ length: ARTICLES }, (_, at) => file(`articles/a${at}/en.md`, long(at, 0))),
    ...Array.from({ length: FIGURES }, (_, at) => file(`figures/f${at}.yaml`, valued(0))),
  ];
  const later = Array.from({ length: COMMITS - 1 }, (_, at) => [
    file(`articles/a${at % ARTICLES}/en.md`, long(at % ARTICLES, at + 1)),
    ...(at % 5 === 0 ? [file(`figures/f${at % FIGURES}.yaml`, valued(at + 1))] : []),
  ]);
  return [first, ...later].map(commit).join('');
}

function commit(files: string[], at: number): string {
  const seconds = Date.parse('2026-01-05T12:00:00+08:00') / 1000 + at * 3600;
  return `commit refs/heads/main\ncommitter Desk <desk@example.org> ${seconds} +0800\ndata 4\nEdit\n${files.join('')}\n`;
}

function file(path: string, text: string): string {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

/** An article of some 900 words, one of which is new with every version. */
function long(id: number, version: number): string {
  const ties = `It states [a number](figure:f${id}@2024) and, in version ${version}, says so.`;
  const paragraph = (n: number) =>
    `Paragraph ${n} tells of firms and funds, of places and people, in plain words that stay. `.repeat(
      5,
    );
  const paragraphs = Array.from({ length: 12 }, (_, n) => paragraph(n));
  return article([...paragraphs.slice(0, 6), ties, ...paragraphs.slice(6)].join('\n\n'));
}

function valued(version: number): string {
  return figure({ 2022: 3985, 2023: 4257, 2024: 4694 + version });
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const project = JSON.parse(readFileSync('package.json', 'utf8'));
const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];
const installed = groups.flatMap((group) => Object.keys(project[group]));

describe('README', () => {
  it('says what each dependency is for, and names no other', () => {
    const [, section = ''] = /### Dependencies\n([^]*?)\n###/.exec(readme) ?? [];
    const lists = section.split('\n').filter((line) => line.startsWith('- '));
    const named = [...lists.join('\n').matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(named.filter((name) => name !== 'dist/').sort()).toEqual(installed.sort());
  });

  it('names every script', () => {
    const prose = readme.replaceAll(/^```[^]*?^```/gm, '');
    const written = [...prose.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
    const names = new Set(written.map((code) => code.replace(/^npm (run )?/, '')));
    expect(Object.keys(project.scripts).filter((name) => !names.has(name))).toEqual([]);
  });

  it('gives the steps of `npm test` in their order', () => {
    const [, steps = ''] = /`npm test` runs, in this order, (.*)\./.exec(readme) ?? [];
    const run = [...project.scripts.test.matchAll(/npm run (\S+)/g)].map(([, name]) => name);
    expect([...steps.matchAll(/`([a-z:]+)`/g)].map(([, name]) => name)).toEqual(run);
  });

  it('gives the command that `.ci/run` runs', () => {
    const commands = readFileSync('.ci/run', 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !/^(#|set |cd )/.test(line));
    expect(commands).toEqual(['npm ci && npm test']);
    expect(readme).toContain(`\n${commands[0]} `);
  });
});

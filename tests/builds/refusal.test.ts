import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ContentError } from '#desk/build-site.ts';
import { builtSite, contentWith } from './fixture-build.ts';

const FOLDER = '.build/tests/refusal';

describe('a build of content with an error', () => {
  const broken = contentWith('refusal', {
    'glossary/startup.yaml': 'term: { en: startup }\ndefinition: { en: A young firm. }\n',
  });

  beforeAll(() => {
    rmSync(`${FOLDER}/site`, { recursive: true, force: true });
    rmSync(`${FOLDER}/cache`, { recursive: true, force: true });
    mkdirSync(`${FOLDER}/site`);
    writeFileSync(`${FOLDER}/site/index.html`, 'The earlier edition.');
  });

  it('is refused in the words of the check', async () => {
    const build = builtSite('refusal', broken);
    await expect(build).rejects.toThrow(ContentError);
    await expect(build).rejects.toThrow(`${FOLDER}/content/glossary/startup.yaml:1:1 error HB004 `);
    await expect(build).rejects.toThrow('\nNothing was built: the content has one error.');
  });

  it('leaves the earlier edition as it was, and nothing half-written', async () => {
    await expect(builtSite('refusal', broken)).rejects.toThrow();
    expect(readdirSync(`${FOLDER}/site`)).toEqual(['index.html']);
    expect(readFileSync(`${FOLDER}/site/index.html`, 'utf8')).toBe('The earlier edition.');
    expect(readdirSync(FOLDER).toSorted()).toEqual(['content', 'site']);
  });

  it('makes no folder where there was none', async () => {
    await expect(builtSite('refusal/first', broken)).rejects.toThrow();
    expect(existsSync(`${FOLDER}/first`)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftFields } from '#desk/draft-fields.ts';
import { draftKinds, type DraftKind } from '#lib/drafting/draft-kind.ts';
import { draftYaml } from '#lib/drafting/draft-yaml.ts';

const kinds = Object.keys(draftKinds) as DraftKind[];

describe('draftFields', () => {
  for (const kind of kinds) {
    const fields = draftFields(kind);
    const { asks, given } = draftKinds[kind];

    it(`explains every field of a new ${kind}`, () => {
      const points = fields.find(({ key }) => key === 'points')?.fields ?? [];
      const silent = [...fields, ...points].filter(({ comment }) => comment === '');
      expect(silent.map(({ key }) => key)).toEqual([]);
    });

    it(`asks for every required field of a new ${kind}`, () => {
      const inFirst = fields.flatMap((field) =>
        field.takes === 'fields' ? field.fields : [field],
      );
      const optional = new Set(fields.filter((field) => !field.isRequired));
      const required = inFirst.filter(
        (field) =>
          field.isRequired &&
          !fields.some((one) => optional.has(one) && one.fields.includes(field)),
      );
      const known = new Set<string>([...asks.map(({ field }) => field), ...Object.keys(given)]);
      const unasked = required.map(({ key }) => key).filter((key) => !known.has(key));
      expect(unasked).toEqual(kind === 'article' ? ['published'] : []);
    });

    it(`offers every field of a new ${kind} as a line that only needs its sign taken away`, () => {
      const values = Object.fromEntries(asks.map(({ field }) => [field, 'x']));
      const used = draftYaml(fields, values).replaceAll(/^(\s*)#(?! \S)/gm, '$1');
      expect(Object.keys(parse(used)).sort()).toEqual(fields.map(({ key }) => key).sort());
    });
  }
});

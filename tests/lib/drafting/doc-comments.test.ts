import { describe, expect, it } from 'vitest';
import { docComments } from '#lib/drafting/doc-comments.ts';

const SOURCE = `import { z } from 'zod';

/** Not of a field. */
export const otherSchema = z.strictObject({
  /** Of the other schema. */
  name: z.string(),
});

/** A record. */
export const recordSchema = <Image extends z.ZodType>({
  image,
  reference,
}: SchemaContext<Image>) =>
  z.strictObject({
    /** The first. */
    name: z.string(),
    plain: z.string(),
    /** The second. */
    picture: z.strictObject({
      file: image(),
      /** Inside. */
      alt: z.string(),
    }),
    /** After the inner ones. */
    points: z.array(partSchema(reference)),
  });

const partSchema = (reference) =>
  z.strictObject({
    /** Of the part. */
    'zh-hant': z.string(),
  });
`;

describe('docComments', () => {
  it('reads the comment of each field of one schema, nested ones by their path', () => {
    expect([...docComments(SOURCE, 'recordSchema')]).toEqual([
      ['name', 'The first.'],
      ['picture', 'The second.'],
      ['picture.alt', 'Inside.'],
      ['points', 'After the inner ones.'],
    ]);
  });

  it('reads a schema that is not exported, and quoted keys', () => {
    expect([...docComments(SOURCE, 'partSchema')]).toEqual([['zh-hant', 'Of the part.']]);
  });

  it('throws for a schema that is not declared', () => {
    expect(() => docComments(SOURCE, 'noSchema')).toThrow('The source declares no `noSchema`.');
  });
});

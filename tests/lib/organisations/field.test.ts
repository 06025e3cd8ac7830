import { describe, expect, it } from 'vitest';
import { fieldOf, type Field } from '#lib/organisations/field.ts';

describe('fieldOf', () => {
  const cases: [string | undefined, Field][] = [
    ['large language models', 'language'],
    ['Cantonese chatbots', 'language'],
    ['computer vision and generative AI', 'vision'],
    ['drone image search', 'vision'],
    ['humanoid robots', 'robots'],
    ['driverless taxis', 'robots'],
    ['surgical robots', 'health'],
    ['drug discovery with AI', 'health'],
    ['AI chips', 'computing'],
    ['computers and servers', 'computing'],
    ['banking', 'finance'],
    ['venture capital', 'finance'],
    ['science park and startup support', 'support'],
    ['statistics', 'other'],
    [undefined, 'unstated'],
  ];
  it.each(cases)('puts %s under %s', (sector, field) => {
    expect(fieldOf(sector)).toBe(field);
  });
});

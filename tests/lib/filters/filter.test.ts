import { describe, expect, it } from 'vitest';
import { filter, filterStyle, type Filtered } from '#lib/filters/filter.ts';

const entries: Filtered[] = [
  { kind: ['company'], field: ['robots'] },
  { kind: ['company'], field: ['health', 'robots'] },
  { kind: ['school'], field: ['other'] },
];
const kinds = filter(
  'kind',
  [
    ['company', 'Company'],
    ['regulator', 'Regulator'],
    ['school', 'School'],
  ],
  entries,
);

describe('filter', () => {
  it('counts what fits each choice and leaves out those that nothing fits', () => {
    expect(kinds).toEqual({
      name: 'kind',
      choices: [
        { id: 'company', name: 'Company', count: 2 },
        { id: 'school', name: 'School', count: 1 },
      ],
    });
  });

  it('counts an entry under each of its values', () => {
    const { choices } = filter('field', [['robots', 'Robots']], entries);
    expect(choices).toEqual([{ id: 'robots', name: 'Robots', count: 2 }]);
  });
});

describe('filterStyle', () => {
  it('marks what does not fit the choice', () => {
    expect(filterStyle([kinds], entries)).toContain(
      '[data-filter]:has([name=kind] [value="school"]:checked) [data-kind]:not([data-kind~="school"]){--gone:none;',
    );
  });

  it('says that nothing is left wherever two filters leave nothing', () => {
    const fields = filter('field', [['robots', 'Robots']], entries);
    const style = filterStyle([kinds, fields], entries);
    expect(style).toContain(
      ':has([name=kind] :is([value=""],[value="company"]):checked):has([name=field] :is([value=""],[value="robots"]):checked)',
    );
    expect(style).toContain(') [data-none]{display:block}');
  });

  it('needs no such sentence with one filter, whose choices all fit something', () => {
    expect(filterStyle([kinds], entries)).not.toContain('data-none');
  });

  it('names each combination that occurs once', () => {
    const twice = [...entries, ...entries];
    expect(filterStyle([kinds, kinds], twice)).toBe(filterStyle([kinds, kinds], entries));
  });
});

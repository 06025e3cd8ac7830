import { describe, expect, it } from 'vitest';
import { filtersOf, isEmpty, searchOf, stateOf } from '#lib/search/query-state.ts';

const empty = { q: '', kind: '', topic: '', year: '' };

describe('the state of a search', () => {
  it('is read from an address and written back', () => {
    const state = { q: '商湯 & co', kind: 'figure', topic: 'talent', year: '2024' };
    expect(stateOf(searchOf(state))).toEqual(state);
  });

  it('leaves an empty address empty', () => {
    expect([stateOf(''), searchOf(empty)]).toEqual([empty, '']);
  });

  it('drops spaces round the query and what is longer than anyone types', () => {
    expect(stateOf(`?q=+${'a'.repeat(300)}+`).q).toBe('a'.repeat(200));
  });

  it('hands on only the filters that are chosen', () => {
    expect(filtersOf({ ...empty, q: 'x', year: '2024' })).toEqual({ year: '2024' });
  });

  it('knows when nothing is asked', () => {
    expect([isEmpty(empty), isEmpty({ ...empty, kind: 'term' })]).toEqual([true, false]);
  });
});

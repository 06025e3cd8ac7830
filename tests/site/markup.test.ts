import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { DIST, pagesOf } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The order of a build's own output, which readers never see.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Point keys are ids unchanged: `2024/25`, `2025-11.pony-ai`.
    'valid-id': ['error', { relaxed: true }],
    // A table that scrolls sideways is a region with a name, not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Titles are cut by who shows them; what the page says is not.
    'long-title': 'off',
  },
});

it('every page is valid HTML', async () => {
  const faults = new Map<string, string>();
  for (const { html, path } of pagesOf(DIST)) {
    const { results } = await validator.validateString(html);
    for (const { column, line, message, ruleId } of results.flatMap(({ messages }) => messages)) {
      const fault = `${ruleId}: ${message}`;
      if (!faults.has(fault)) faults.set(fault, `${path}:${line}:${column} ${fault}`);
    }
  }
  expect([...faults.values()]).toEqual([]);
});

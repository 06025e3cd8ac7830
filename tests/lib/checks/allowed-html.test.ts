import { expect, test } from 'vitest';
import { problemsInWords } from './problems-found.ts';

const cases: { name: string; found: () => string[]; expected: string[] }[] = [
  {
    name: 'lets the small elements and comments be',
    found: () =>
      problemsInWords(
        '<abbr title="x">AI</abbr><br> <kbd>/</kbd> H<sub>2</sub> <ruby>港<rp>(</rp><rt>gong</rt><rp>)</rp></ruby> <span lang="zh-Hant">港</span> <!-- a note to editors -->\n',
      ),
    expected: [],
  },
  {
    name: 'refuses other elements, once each',
    found: () =>
      problemsInWords(
        '<div>\nwords\n</div>\n\nA <img src=x onerror=y> and <a href="javascript:x">b</a>.\n\n<script>alert(1)</script>\n\n<style>p{}</style>\n',
      ),
    expected: [
      '1:1 error HB034 The HTML element `<div>` is not allowed in words. Use Markdown. Allowed: `abbr`, `br`, `kbd`, `sub`, `sup`, `ruby`, `rt`, `rp`, `span`.',
      '5:3 error HB034 The HTML element `<img>` is not allowed in words. Use Markdown. Allowed: `abbr`, `br`, `kbd`, `sub`, `sup`, `ruby`, `rt`, `rp`, `span`.',
      '5:29 error HB034 The HTML element `<a>` is not allowed in words. Use Markdown. Allowed: `abbr`, `br`, `kbd`, `sub`, `sup`, `ruby`, `rt`, `rp`, `span`.',
      '5:29 error HB035 The address begins with `javascript:`, which runs or carries code. Link to a page by `https:`.',
      '7:1 error HB034 The HTML element `<script>` is not allowed in words. Use Markdown. Allowed: `abbr`, `br`, `kbd`, `sub`, `sup`, `ruby`, `rt`, `rp`, `span`.',
      '9:1 error HB034 The HTML element `<style>` is not allowed in words. Use Markdown. Allowed: `abbr`, `br`, `kbd`, `sub`, `sup`, `ruby`, `rt`, `rp`, `span`.',
    ],
  },
  {
    name: 'refuses other attributes',
    found: () =>
      problemsInWords(
        '<abbr title="x" onclick="y">AI</abbr> <span style="color:red" LANG=en>x</span> <br class="x">\n',
      ),
    expected: [
      '1:1 error HB034 The attribute `onclick` is not allowed on `<abbr>`. Only `title` is.',
      '1:39 error HB034 The attribute `style` is not allowed on `<span>`. Only `lang` is.',
      '1:80 error HB034 The attribute `class` is not allowed on `<br>`. Remove it.',
    ],
  },
  {
    name: 'finds elements and comments that are not closed',
    found: () => problemsInWords('A <span lang="en">word.\n\n<!-- a remark\n'),
    expected: [
      '1:3 error HB034 `<span>` is not closed. Write `</span>` after the words.',
      '3:1 error HB034 The comment is not closed, so that it swallows what follows. Close it with `-->`.',
    ],
  },
  {
    name: 'refuses declarations and instructions',
    found: () => problemsInWords('<!DOCTYPE html>\n\n<?php x ?>\n'),
    expected: [
      '1:1 error HB034 `<!DOCTYPE html>` is not allowed in words. Remove it.',
      '3:1 error HB034 `<?php x ?>` is not allowed in words. Remove it.',
    ],
  },
  {
    name: 'lets HTML in code be',
    found: () => problemsInWords('`<div>`\n\n    <script>\n'),
    expected: [],
  },
];

test.each(cases)('$name', ({ found, expected }) => {
  expect(found()).toEqual(expected);
});

import { describe, expect, it } from 'vitest';
import { feedHtml } from '#lib/feeds/feed-html.ts';

const PAGE = 'https://harbour.example/articles/a/';

const cases: [string, string, string][] = [
  [
    'makes addresses absolute',
    '<p><a href="/x/">a</a><img src="/b.png" alt="c"></p>',
    '<p><a href="https://harbour.example/x/">a</a><img src="https://harbour.example/b.png" alt="c"></p>',
  ],
  ['finds anchors on the page', '<a href="#b">c</a>', `<a href="${PAGE}#b">c</a>`],
  [
    'drops scripts, styles and drawings',
    'a<script src="/src/x.ts"></script><style>b{}</style><svg><text>c</text></svg>',
    'a',
  ],
  [
    'drops classes, ids, roles and data',
    '<p class="a" id="b" role="c" data-d="e">f</p>',
    '<p>f</p>',
  ],
  [
    'keeps what tells languages and tables apart',
    '<table><tr><th scope="col" class="a"><b lang="zh-Hant">b</b></th></tr></table>',
    '<table><tbody><tr><th scope="col"><b lang="zh-Hant">b</b></th></tr></tbody></table>',
  ],
  [
    'shows a chart as its table',
    '<figure class="chart"><figcaption><span>Q</span></figcaption><svg></svg><p class="chart-actions"><a href="/a">b</a></p><details><summary>As a table</summary><table><caption>C</caption></table></details></figure>',
    '<figure><figcaption>Q</figcaption><table><caption>C</caption></table></figure>',
  ],
  [
    'takes wrappers away, one in another',
    '<div><section><div><p>a</p></div></section></div>',
    '<p>a</p>',
  ],
  [
    'keeps a wrapper that says a language',
    '<span class="a" lang="zh-Hant">稅務局</span><span>, 2024</span>',
    '<span lang="zh-Hant">稅務局</span>, 2024',
  ],
  ['drops comments', 'a<!-- b -->', 'a'],
];

describe('the text of a feed', () => {
  it.each(cases)('%s', (_, html, expected) => {
    expect(feedHtml(html, PAGE)).toBe(expected);
  });
});

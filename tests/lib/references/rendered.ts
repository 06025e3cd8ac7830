import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { evaluate } from 'satteri';
import { markdownOptions } from '#markdown/processor.ts';

/** The HTML that the site's own settings make of a text: what `resolve` is given. */
export async function rendered(markdown: string, format: 'md' | 'mdx'): Promise<string> {
  if (format === 'mdx') return renderedMdx(markdown);
  const processor = await createSatteriMarkdownProcessor({
    ...markdownOptions,
    syntaxHighlight: false,
  });
  return (await processor.render(markdown)).code;
}

/** Compiles MDX as @astrojs/mdx does; every component shows its children in a `<section>`. */
function renderedMdx(markdown: string): string {
  const module = evaluate(markdown, {
    ...markdownOptions,
    Fragment: '',
    jsx: (type, props) => html(type, props as Record<string, unknown>),
    jsxs: (type, props) => html(type, props as Record<string, unknown>),
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
  }) as Record<string, (props: object) => unknown>;
  return String(module['default']?.({ components: { Note: 'section' } }));
}

function html(type: unknown, { children, ...attributes }: Record<string, unknown>): Html {
  const inner = [children].flat().map(text).join('');
  if (type === '') return new Html(inner);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return new Html(`<${type}${written.join('')}>${inner}</${type}>`);
}

const text = (child: unknown) => (child instanceof Html ? String(child) : escaped(child ?? ''));

const escaped = (value: unknown) =>
  String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

class Html {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
  toString() {
    return this.html;
  }
}

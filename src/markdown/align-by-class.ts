import { defineHastPlugin } from 'satteri';

/**
 * Aligned table cells come with `style="text-align: …"`, which the Content Security Policy blocks;
 * a class says the same.
 */
export const alignByClass = defineHastPlugin({
  name: 'align-by-class',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const style = String(node.properties['style'] ?? '');
      const align = /^text-align:\s*(\w+);?$/.exec(style)?.[1];
      const className = align === undefined ? undefined : classes[align];
      if (className === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [className]);
    },
  },
});

/** Written whole, since Tailwind makes only the classes that it finds in the source. */
const classes: Record<string, string> = {
  left: 'text-left',
  center: 'text-center',
  right: 'text-right',
};

import { toHtml } from 'hast-util-to-html';
import type { Edition } from '#i18n/editions.ts';
import { textIn } from '#lib/editions/text.ts';
import { element } from '#lib/html/element.ts';
import type { Figure } from '#schemas/figure.ts';
import { chart } from './chart.ts';

/** What the site's style sheet says of charts, for a picture that travels alone. */
const STYLE = `
svg{background:#fff;font-family:system-ui,sans-serif}
.chart-text{font-size:13px;fill:#46524f}.chart-value{font-size:14px;font-weight:700;fill:#121817}
.chart-grid{stroke:#d5dcda;fill:none}.chart-break{stroke:#46524f;stroke-dasharray:2 4;fill:none}
[class^=chart-line]{fill:none;stroke:#00689b;stroke-width:3}.chart-unmeasured{stroke-dasharray:6 5}
[class^=chart-mark],.chart-bar{fill:#00689b}
.chart-hollow{fill:#fff;stroke:#00689b;stroke-width:2}.chart-bar-hollow{fill:none;stroke:#00689b;stroke-dasharray:4 3}
.chart-tone-0{fill:#00689b}.chart-tone-1{fill:#46524f}.chart-tone-2{fill:#00704a}.chart-tone-3{fill:#8aa09b}.chart-tone-4{fill:#c9d3d0}`;

/** A figure's drawing as an SVG file, or `undefined` where it has none. */
export function standaloneSvg(id: string, figure: Figure, edition: Edition): string | undefined {
  const [wide] = chart([figure], textIn(edition, figure.label), `_${id}`, edition).drawings;
  if (!wide) return undefined;
  return toHtml(
    {
      ...wide,
      properties: { ...wide.properties, xmlns: 'http://www.w3.org/2000/svg' },
      children: [
        ...wide.children.slice(0, 2),
        element('style', {}, [STYLE]),
        ...wide.children.slice(2),
      ],
    },
    { space: 'svg' },
  );
}

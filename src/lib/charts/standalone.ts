import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Edition } from '#i18n/editions.ts';
import { words } from '#i18n/words.ts';
import { textIn } from '#lib/editions/text.ts';
import { element } from '#lib/html/element.ts';
import type { Figure } from '#schemas/figure.ts';
import { chart } from './chart.ts';
import { sizes } from './frame.ts';
import { lines } from './svg.ts';
import { TEXT, wrapped } from './text-width.ts';

/** What the site's style sheet says of charts, for a picture that travels alone. */
const STYLE = `
svg{background:#fff;font-family:system-ui,sans-serif}
.chart-title{font-size:17px;font-weight:700;fill:#121817}
.chart-text{font-size:13px;fill:#46524f}.chart-value{font-size:14px;font-weight:700;fill:#121817;paint-order:stroke;stroke:#fff;stroke-width:4px}
.chart-grid{stroke:#d5dcda;fill:none}.chart-break{stroke:#46524f;stroke-dasharray:2 4;fill:none}
[class^=chart-line]{fill:none;stroke:#00689b;stroke-width:3}.chart-unmeasured{stroke-dasharray:6 5}
[class^=chart-mark],.chart-bar{fill:#00689b}
.chart-hollow{fill:#fff;stroke:#00689b;stroke-width:2}.chart-bar-hollow{fill:none;stroke:#00689b;stroke-dasharray:4 3}
.chart-tone-0{fill:#00689b}.chart-tone-1{fill:#46524f}.chart-tone-2{fill:#00704a}.chart-tone-3{fill:#8aa09b}.chart-tone-4{fill:#c9d3d0}`;

const EDGE = 20;
const TITLE_LINE = 24;
const NOTE_LINE = 18;

/**
 * A figure's drawing as an SVG file with its title, scope and legend, which the page says beside it;
 * `undefined` where it has none.
 */
export function standaloneSvg(id: string, figure: Figure, edition: Edition): string | undefined {
  const title = textIn(edition, figure.label);
  const { drawings, legend } = chart([figure], title, `_${id}`, edition);
  const [wide] = drawings;
  if (!wide) return undefined;
  const { width } = sizes.wide;
  const heading = wrapped(title, width, TEXT.title);
  const scope = wrapped(words(edition).figure.scopes[figure.scope], width, TEXT.label);
  const notes = legend.flatMap((line) => wrapped(line, width, TEXT.label));
  const scopeY = EDGE + heading.length * TITLE_LINE + 12;
  const top = scopeY + scope.length * NOTE_LINE;
  const notesY = top + Number(wide.properties['height']) + 24;
  const full = {
    width: width + 2 * EDGE,
    height: notesY + notes.length * NOTE_LINE + EDGE - 18,
  };
  const [spokenTitle, description, ...shapes] = wide.children as [Element, Element, ...Element[]];
  const drawing = element(
    'svg',
    {
      ...{ ...wide.properties, ...full, viewBox: `0 0 ${full.width} ${full.height}` },
      xmlns: 'http://www.w3.org/2000/svg',
    },
    [
      spokenTitle,
      description,
      element('style', {}, [STYLE]),
      element('rect', { ...full, fill: '#fff' }, []),
      element('g', { transform: `translate(${EDGE} 0)` }, [
        ...lines(heading, { x: 0, y: EDGE + 14, className: 'chart-title' }, TITLE_LINE),
        ...lines(scope, { x: 0, y: scopeY }, NOTE_LINE),
        element('g', { transform: `translate(0 ${top})` }, shapes),
        ...lines(notes, { x: 0, y: notesY }, NOTE_LINE),
      ]),
    ],
  );
  return toHtml(drawing, { space: 'svg' });
}

// Writes a poster as an SVG file that needs nothing beside it: plain colours, a list of fonts, patterns of its own.
import type { Poster } from './poster.js';
import type { Paint, PathStep, Shape } from './scene.js';

/** Plain colours (`#rrggbb`) of all paints that are no pattern. */
export type PaintColors = (paint: Paint) => string;

export interface SvgFileOptions {
  readonly colors: PaintColors;
  /** A CSS list of font families. */
  readonly fontFamily: string;
  /** What a screen reader says. */
  readonly title: string;
  readonly description: string;
}

/** The hue of a striped paint and of a soft one, and how much of a soft one covers what lies below. */
export const softOpacity = 0.35;

export function svgFile({ width, height, shapes }: Poster, options: SvgFileOptions): string {
  const { title, description, fontFamily, colors } = options;
  const used = new Set(shapes.flatMap((shape) => ('fill' in shape && shape.fill ? [shape.fill] : [])));
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" aria-labelledby="title desc" font-family="${escape(fontFamily)}">\n` +
    `<title id="title">${escape(title)}</title>\n<desc id="desc">${escape(description)}</desc>\n` +
    `<defs>${[...used]
      .filter(isPattern)
      .map((paint) => patternOf(paint, colors))
      .join('')}</defs>\n` +
    `${shapes.map((shape) => elementOf(shape, colors)).join('\n')}\n</svg>\n`
  );
}

/** Whether a paint is drawn as a pattern. */
export function isPattern(paint: Paint): boolean {
  return paint === 'missing' || paint === 'suppressed' || paint.endsWith('-striped');
}

/** The plain paint that a striped or soft one is made of. */
export function basePaint(paint: Paint): Paint {
  return paint.replace(/-(striped|soft)$/, '') as Paint;
}

function patternOf(paint: Paint, colors: PaintColors): string {
  const [ground, sign] = [colors('surface'), colors('quiet')];
  const open = (size: number, turned: boolean): string =>
    `<pattern id="${paint}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turned ? ' patternTransform="rotate(45)"' : ''}>`;
  if (paint === 'missing') {
    return `${open(6, true)}<rect width="6" height="6" fill="${ground}"/><rect width="1.2" height="6" fill="${sign}"/></pattern>`;
  }
  if (paint === 'suppressed') {
    return `${open(5, false)}<rect width="5" height="5" fill="${ground}"/><circle cx="2.5" cy="2.5" r="1" fill="${sign}"/></pattern>`;
  }
  return `${open(7, true)}<rect width="7" height="7" fill="${colors(basePaint(paint))}"/><rect width="2.5" height="7" fill="${ground}"/></pattern>`;
}

function elementOf(shape: Shape, colors: PaintColors): string {
  const fill = fillOf('fill' in shape ? shape.fill : undefined, colors);
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}"${fill}/>`;
    case 'circle':
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radius)}"${fill}${strokeOf(shape.stroke, 1, colors)}/>`;
    case 'path': {
      const dash = shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : '';
      return `<path d="${stepsText(shape.steps)}"${fill}${strokeOf(shape.stroke, shape.strokeWidth ?? 1, colors)}${dash}/>`;
    }
    case 'text':
      return (
        `<text x="${n(shape.x)}" y="${n(shape.y)}" dy="0.35em" font-size="${n(shape.size)}" ` +
        `text-anchor="${shape.anchor}"${shape.bold ? ' font-weight="600"' : ''}${fill}>${escape(shape.text)}</text>`
      );
  }
}

function fillOf(paint: Paint | undefined, colors: PaintColors): string {
  if (paint === undefined) return ' fill="none"';
  if (isPattern(paint)) return ` fill="url(#${paint})"`;
  const soft = paint.endsWith('-soft') ? ` fill-opacity="${softOpacity}"` : '';
  return ` fill="${colors(basePaint(paint))}"${soft}`;
}

function strokeOf(paint: Paint | undefined, width: number, colors: PaintColors): string {
  return paint === undefined ? '' : ` stroke="${colors(paint)}" stroke-width="${n(width)}"`;
}

function stepsText(steps: readonly PathStep[]): string {
  return steps.map(([command, ...numbers]) => `${command}${numbers.map(n).join(' ')}`).join('');
}

/** To a tenth of a pixel. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an XML file; signs that XML does not allow are left out. */
function escape(content: string): string {
  return [...content]
    .filter(isAllowed)
    .map((sign) => entities[sign] ?? sign)
    .join('');
}

function isAllowed(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code !== 0xfffe && code !== 0xffff && !(code >= 0xd800 && code <= 0xdfff);
}

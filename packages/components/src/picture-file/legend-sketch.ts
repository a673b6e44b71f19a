// A legend as it stands in the page, taken over into a picture: its lines of text and the shapes of its small drawings.
import type { LegendDrawing, ScenePart } from '@onemap/core/picture';
import type { Paint, Shape } from '@onemap/core/chart';
import { html, render, type TemplateResult } from 'lit';
import { colorTokens } from '../styles/tokens.js';

type HexColor = `#${string}`;

/** A panel of a page that looks otherwise on paper. */
export interface PaperLegend extends HTMLElement {
  readonly onPaper?: () => TemplateResult | undefined;
}

/**
 * Lets the browser set the template in the room of the picture, inside `root` and its styles, and takes over what it sees.
 * @param tokens custom properties that take the place of those of the page
 */
export function sketchedLegend(
  template: TemplateResult,
  root: ShadowRoot,
  tokens: Readonly<Record<string, string>> = {},
): LegendDrawing {
  return ({ width, fontSize }) => {
    const place = document.createElement('div');
    const values = {
      position: 'absolute',
      visibility: 'hidden',
      width: `${width}px`,
      'font-size': `${fontSize}px`,
      ...tokens,
    };
    for (const [name, value] of Object.entries(values)) place.style.setProperty(name, value);
    root.append(place);
    try {
      render(template, place);
      const panel = (place.firstElementChild ?? place) as HTMLElement;
      // A picture has no panel around its legend.
      panel.style.setProperty('padding', '0');
      panel.style.setProperty('border-width', '0');
      return sketchOf(panel);
    } finally {
      place.remove();
    }
  };
}

/** The same of a legend that stands in the page, in light colours; it is set beside it, where its styles hold. */
export function copiedLegend(panel: PaperLegend): LegendDrawing {
  return (room) => {
    const root = panel.getRootNode();
    if (!(root instanceof ShadowRoot)) return { width: room.width, height: 0, shapes: [] };
    const tokens = root.host.getAttribute('scheme') === 'dark' ? lightTokens() : {};
    const legend = panel.onPaper?.() ?? html`${panel.cloneNode(true)}`;
    return sketchedLegend(legend, root, tokens)(room);
  };
}

function lightTokens(): Record<string, string> {
  const { light } = colorTokens;
  const named = Object.entries(light).map(([name, value]) => [`--_color-${name}`, value] as const);
  return { ...Object.fromEntries(named), color: light.text };
}

/** Shapes from the panel's top left corner, and the room that its content takes. */
function sketchOf(panel: HTMLElement): ScenePart {
  const { left, top, width, height } = panel.getBoundingClientRect();
  const shapes = shapesIn(panel, { x: left, y: top }, new Colors());
  return { width: Math.max(width, panel.scrollWidth), height, shapes };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function shapesIn(element: Element, origin: Point, colors: Colors): Shape[] {
  if (element instanceof SVGElement) return drawingShapes(element, origin, colors);
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Element) return shapesIn(node, origin, colors);
    return node instanceof Text ? textShapes(node, origin, colors) : [];
  });
}

/** One shape a line, as the browser has broken it. */
function textShapes(node: Text, origin: Point, colors: Colors): Shape[] {
  const style = getComputedStyle(node.parentElement!);
  const lines = new Map<number, { text: string; left: number; middle: number }>();
  const range = document.createRange();
  [...node.data].reduce((at, character) => {
    range.setStart(node, at);
    range.setEnd(node, at + character.length);
    const box = range.getClientRects()[0];
    if (box && box.width > 0) {
      const line = lines.get(Math.round(box.top));
      if (line) line.text += character;
      else {
        const middle = (box.top + box.bottom) / 2;
        lines.set(Math.round(box.top), { text: character, left: box.left, middle });
      }
    }
    return at + character.length;
  }, 0);
  return [...lines.values()].map(({ text, left, middle }) => ({
    kind: 'text',
    ...{ text: text.replace(/\s+/g, ' '), x: left - origin.x, y: middle - origin.y, anchor: 'start' },
    ...{ size: parseFloat(style.fontSize), bold: Number(style.fontWeight) >= 600 },
    fill: colors.hex(style.color) ?? 'text',
  }));
}

function drawingShapes(element: SVGElement, origin: Point, colors: Colors): Shape[] {
  if (element instanceof SVGTextElement) return drawnText(element, origin, colors);
  if (element instanceof SVGGeometryElement) return outlineShapes(element, origin, colors);
  return [...element.children].flatMap((child) =>
    child instanceof SVGElement ? drawingShapes(child, origin, colors) : [],
  );
}

function drawnText(element: SVGTextElement, origin: Point, colors: Colors): Shape[] {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const { left, top, bottom } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  if (text === '') return [];
  return [
    {
      kind: 'text',
      ...{ text, x: left - origin.x, y: (top + bottom) / 2 - origin.y, anchor: 'start' },
      ...{ size: parseFloat(style.fontSize), bold: Number(style.fontWeight) >= 600 },
      fill: colors.hex(style.fill) ?? 'text',
    },
  ];
}

/** Any shape as a path of short lines, in the place where the browser shows it. */
function outlineShapes(element: SVGGeometryElement, origin: Point, colors: Colors): Shape[] {
  const style = getComputedStyle(element);
  const fill = colors.hex(style.fill);
  const stroke = colors.hex(style.stroke);
  const matrix = element.getScreenCTM();
  if (!matrix || (!fill && !stroke)) return [];
  const looks = {
    ...(fill && { fill }),
    ...(stroke && { stroke, strokeWidth: parseFloat(style.strokeWidth) * matrix.a }),
  };
  return partsOf(element).map((part) => {
    const length = part.getTotalLength();
    const count = Math.max(2, Math.min(120, Math.ceil(length)));
    const steps = Array.from({ length: count + 1 }, (_, index) => {
      const { x, y } = part.getPointAtLength((index / count) * length);
      const [px, py] = [matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f];
      return [index === 0 ? 'M' : 'L', px - origin.x, py - origin.y] as const;
    });
    return { kind: 'path', steps, opacity: Number(style.opacity), ...looks };
  });
}

/** A path of several pieces would be joined by lines that are not there. */
function partsOf(element: SVGGeometryElement): SVGGeometryElement[] {
  const pieces = (element.getAttribute('d') ?? '').split(/(?=M)/).filter((piece) => piece.trim() !== '');
  if (!(element instanceof SVGPathElement) || pieces.length < 2) return [element];
  return pieces.map((piece) => {
    const part = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    part.setAttribute('d', piece);
    return part;
  });
}

/** Colours as the browser has worked them out, in the notation of the scene; undefined for none. */
class Colors {
  readonly #pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  readonly #known = new Map<string, Paint | undefined>();

  hex(color: string): Paint | undefined {
    if (!this.#known.has(color)) this.#known.set(color, this.#read(color));
    return this.#known.get(color);
  }

  #read(color: string): HexColor | undefined {
    const pen = this.#pen;
    if (!pen || color === 'none' || color === '') return undefined;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    if (alpha === 0) return undefined;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
}

// Lines of text below each other, as shapes with the height that they take.
import { wrapText } from '../chart/poster.js';
import { text, type Paint, type Shape } from '../chart/scene.js';

/** Shapes with their own origin at the top left, and the room that they take, in CSS pixels. */
export interface ScenePart {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface TextStyle {
  /** CSS pixels. */
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: Paint;
  /** Of the font size; default 1.45. */
  readonly lineHeight?: number;
}

/** The text in as many lines as `width` asks for; nothing and no height for an empty text. */
export function textBlock(content: string, width: number, style: TextStyle): ScenePart {
  const { size, bold = false, fill = 'text', lineHeight = 1.45 } = style;
  const rows = wrapText(content, width, size, bold);
  const step = size * lineHeight;
  return {
    width,
    height: rows.length * step,
    shapes: rows.map((row, index) => text(0, (index + 0.5) * step, row, { size, bold, fill })),
  };
}

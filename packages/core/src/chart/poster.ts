// A chart as a sheet of its own: title, subtitle, picture, notes and source around the scene, as shapes.
import { textWidth } from './lettering.js';
import { rect, text, type PathStep, type Scene, type Shape } from './scene.js';

export interface PosterWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** Source, and 示意数据 where it is. */
  readonly source: string;
}

export interface Poster {
  readonly width: number;
  readonly height: number;
  /** In the order of painting, the ground first. */
  readonly shapes: readonly Shape[];
}

const margin = 20;

/** @param fontSize of labels, CSS pixels; the title is larger */
export function posterOf(scene: Scene, words: PosterWords, fontSize: number): Poster {
  const width = scene.width + 2 * margin;
  let y = margin;
  const block = (content: string, size: number, bold: boolean, quiet: boolean): Shape[] =>
    wrapText(content, scene.width, size, bold).map((row) => {
      y += size * 1.4;
      return text(margin, y - size * 0.7, row, { size, bold, fill: quiet ? 'quiet' : 'text' });
    });
  const head = [
    ...block(words.title, fontSize * 1.4, true, false),
    ...block(words.subtitle, fontSize, false, true),
  ];
  y += fontSize;
  const shapes = [...scene.back, ...scene.marks.flatMap(({ shapes: own }) => own.filter(isNoText))];
  const labels = [
    ...scene.marks.flatMap(({ shapes: own }) => own.filter((shape) => !isNoText(shape))),
    ...scene.front,
  ];
  const picture = [...shapes, ...labels].map((shape) => moved(shape, margin, y));
  y += scene.height + fontSize * 0.5;
  const foot = [...words.notes, words.source]
    .filter(Boolean)
    .flatMap((note) => block(note, fontSize, false, true));
  const height = Math.ceil(y + margin);
  return { width, height, shapes: [rect(0, 0, width, height, 'surface'), ...head, ...picture, ...foot] };
}

function isNoText({ kind }: Shape): boolean {
  return kind !== 'text';
}

/** Lines no wider than `width`: broken anywhere in Chinese, between words in English. */
export function wrapText(content: string, width: number, size: number, bold = false): string[] {
  const pieces = content.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? [];
  const rows: string[] = [];
  let row = '';
  for (const piece of pieces) {
    if (row !== '' && textWidth(row + piece.trimEnd(), size, bold) > width) {
      rows.push(row.trimEnd());
      row = piece.trimStart();
    } else row += piece;
  }
  return row === '' ? rows : [...rows, row.trimEnd()];
}

/** The same shape, so many CSS pixels to the right and down. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind === 'path') return { ...shape, steps: shape.steps.map((step) => movedStep(step, dx, dy)) };
  return { ...shape, x: shape.x + dx, y: shape.y + dy };
}

function movedStep(step: PathStep, dx: number, dy: number): PathStep {
  const [command, ...numbers] = step;
  return [
    command,
    ...numbers.map((value, index) => value + (index % 2 === 0 ? dx : dy)),
  ] as unknown as PathStep;
}

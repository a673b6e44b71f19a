// Drawing, editing and every step back, without a map.
import { describe, expect, it } from 'vitest';
import { MeasureBook } from './measure-book.js';

const [a, b, c, d] = [
  [105.3, 34.7],
  [105.31, 34.7],
  [105.31, 34.71],
  [105.3, 34.71],
] as [[number, number], [number, number], [number, number], [number, number]];

function drawn(mode: 'distance' | 'area' | 'azimuth', ...positions: [number, number][]): MeasureBook {
  const book = new MeasureBook();
  book.start(mode);
  for (const position of positions) book.place(position);
  return book;
}

describe('A figure', () => {
  it('is told when it is finished, not before', () => {
    const book = drawn('distance', a, b);
    expect(book.finished).toEqual([]);
    book.finish();
    expect(book.finished).toEqual([{ id: 'measure-1', mode: 'distance', positions: [a, b] }]);
    expect(book.current?.id).toBe('measure-1');
  });

  it('with too few positions is dropped at its end', () => {
    const book = drawn('area', a, b);
    book.finish();
    expect([book.page.figures, book.current]).toEqual([[], undefined]);
  });

  it('of the kind azimuth ends with its second position', () => {
    expect(drawn('azimuth', a, b, c).finished[0]?.positions).toEqual([a, b]);
  });

  it('is drawn on, and is not told meanwhile', () => {
    const book = drawn('distance', a, b);
    book.finish();
    book.resume();
    book.place(c);
    expect(book.finished).toEqual([]);
    book.finish();
    expect(book.finished[0]?.positions).toEqual([a, b, c]);
  });

  it('has its positions moved and taken out, but keeps as many as it needs', () => {
    const book = drawn('area', a, b, c, d);
    book.finish();
    book.movePosition(1, [105.32, 34.7]);
    book.removePosition(3);
    book.removePosition(0);
    expect(book.current?.positions).toEqual([a, [105.32, 34.7], c]);
  });

  it('is finished when another is begun', () => {
    const book = drawn('distance', a, b);
    book.start('area');
    expect(book.finished.map(({ id }) => id)).toEqual(['measure-1']);
    expect(book.current?.id).toBe('measure-2');
  });
});

describe('Steps back', () => {
  it('go position by position, and forth again', () => {
    const book = drawn('distance', a, b, c);
    book.undo();
    expect(book.current?.positions).toEqual([a, b]);
    book.redo();
    expect(book.current?.positions).toEqual([a, b, c]);
    book.undo();
    book.place(d);
    expect([book.current?.positions, book.canRedo]).toEqual([[a, b, d], false]);
  });

  it('bring back what was cleared', () => {
    const book = drawn('distance', a, b);
    book.finish();
    book.clear();
    expect(book.finished).toEqual([]);
    book.undo();
    expect(book.finished).toHaveLength(1);
  });

  it('do not reach behind figures that the page has set', () => {
    const book = drawn('distance', a, b);
    book.replace([]);
    expect([book.canUndo, book.canRedo]).toEqual([false, false]);
  });
});

// A selection that a filter could not carry: simplified and told, or refused with the number that is too many.
import type { Position } from '@onemap/contract';
import { countPositions, type AreaGeometry } from '@onemap/core/shape';
import { describe, expect, it } from 'vitest';
import type { SelectedPlace } from '../events/index.js';
import { PlaceDesk } from './place-desk.js';
import { problemText } from './wording.js';
import { placeWordsOf } from './words.js';

const words = placeWordsOf('zh-CN');

function desk() {
  const told: (SelectedPlace | null)[] = [];
  const settings = { combination: 'add', meters: 500, words, locale: 'zh-CN', finder: null } as const;
  return {
    told,
    desk: new PlaceDesk({
      settings: () => settings,
      onPlace: (place) => told.push(place),
      onStep: () => undefined,
    }),
  };
}

/** A ring of 6,000 vertices around a place, 0.1 degrees wide. */
function round(lon: number): AreaGeometry {
  const ring = Array.from({ length: 6000 }, (_none, index): Position => {
    const turn = (index / 6000) * 2 * Math.PI;
    return [lon + 0.1 * Math.cos(turn), 34 + 0.1 * Math.sin(turn)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}

describe('A joined area', () => {
  it('of more than 10,000 positions is simplified, and it is told by how much', () => {
    const { desk: own, told } = desk();
    own.join(() => round(105), '甲');
    expect([countPositions(told[0]!.geometry), own.movedDegrees]).toEqual([6001, 0]);
    own.join(() => round(106), '乙');
    expect(told[1]!.words).toBe('甲，加上乙');
    expect(countPositions(told[1]!.geometry)).toBeLessThanOrEqual(10_000);
    // Edges of a circle of 0.1 degrees and 6,000 vertices: leaving out every other one moves it by 5e-8 degrees.
    expect(own.movedDegrees).toBeGreaterThan(0);
    expect(own.movedDegrees).toBeLessThan(1e-5);
    own.act(() => own.book.undo());
    expect(own.movedDegrees).toBe(0);
  });

  it('that cannot be simplified is refused with the number that is too many', () => {
    const { desk: own, told } = desk();
    // 2,600 squares as large as a degree are 13,000 positions.
    const coordinates = Array.from({ length: 2600 }, (_none, index): Position[][] => {
      const [x, y] = [-170 + 2 * (index % 160), -80 + 2 * Math.floor(index / 160)];
      const corners: Position[] = [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
      ];
      return [[...corners, corners[0]!]];
    });
    own.join(() => ({ type: 'MultiPolygon', coordinates }), '方格');
    expect([told, own.problem, own.excess]).toEqual([[], 'too-many', 3000]);
    expect(problemText(own.problem, own.excess, words, 'zh-CN')).toBe(
      '合起来的边线太复杂，没有改动。比查询能带的 10,000 个顶点还多 3,000 个。',
    );
  });
});

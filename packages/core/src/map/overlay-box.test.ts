// The box of an overlay: around outlines, ring and labels, within the picture.
import { describe, expect, it } from 'vitest';
import type { ChosenLabel, OverlayScene } from './overlay.js';
import { overlayBox } from './overlay-box.js';
import { lightThematicStyle } from './thematic-model.js';

/** Two regions: a triangle at 100..200 across and 300..400 down, and one with an island far to the right. */
const geometry = {
  coordinates: Float64Array.of(
    ...[100, 300, 200, 300, 200, 400],
    ...[500, 100, 510, 100, 510, 110],
    ...[2000, 100, 2010, 100, 2010, 120],
  ),
  ringEnds: Uint32Array.of(3, 6, 9),
  regionEnds: Uint32Array.of(1, 3),
};

const scene: OverlayScene = {
  ...{ geometry, matrix: [1, 0, 0, 1, 0, 0], pixelRatio: 1, hovered: -1, selected: -1, point: null },
  ...{ hasPoints: () => false, pointRadius: 4, labels: [], style: { ...lightThematicStyle, fontSize: 12 } },
};
const size = [1024, 768] as const;

function labelAt(x: number, y: number): ChosenLabel {
  const label = { id: '620523', text: '甘谷', value: '' };
  const anchored = { label, region: 0, side: 1, anchor: () => null };
  return { anchored, box: { x, y, width: 40, height: 20, priority: 1 } };
}

describe('The box of an overlay', () => {
  it('is none where nothing is drawn', () => {
    expect(overlayBox(scene, [], size)).toBeNull();
  });

  it('is that of an outline and half its width, out to multiples of 64', () => {
    // 100 - 4.5 and 200 + 4.5: from 64 to 256; 300 - 4.5 and 400 + 4.5: from 256 to 448.
    const box = { left: 64, top: 256, right: 256, bottom: 448 };
    expect(overlayBox({ ...scene, hovered: 0 }, [], size)).toEqual(box);
    expect(overlayBox({ ...scene, selected: 0 }, [], size)).toEqual(box);
  });

  it('ends with the picture, and is none outside it', () => {
    expect(overlayBox({ ...scene, selected: 1 }, [], size)).toEqual({
      ...{ left: 448, top: 64, right: 1024, bottom: 128 },
    });
    const away: OverlayScene = { ...scene, matrix: [1, 0, 0, 1, -3000, 0], selected: 1 };
    expect(overlayBox(away, [], size)).toBeNull();
  });

  it('holds a ring in device pixels', () => {
    // 4 + 5 + 1 CSS pixels are 20: 300 to 340 lies between 256 and 384.
    const ringed = { ...scene, pixelRatio: 2, point: { x: 320, y: 320, color: null } };
    expect(overlayBox(ringed, [], size)).toEqual({ left: 256, top: 256, right: 384, bottom: 384 });
  });

  it('holds every label with half a letter around it', () => {
    // 40 wide about 300 with 6 on each side: 274 to 326; 20 high about 90: 74 to 106.
    expect(overlayBox(scene, [labelAt(300, 90)], size)).toEqual({
      ...{ left: 256, top: 64, right: 384, bottom: 128 },
    });
    expect(overlayBox(scene, [labelAt(300, 90), labelAt(600, 500)], size)).toEqual({
      ...{ left: 256, top: 64, right: 640, bottom: 576 },
    });
  });
});

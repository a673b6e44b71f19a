// What keys do to the camera.
import { describe, expect, it } from 'vitest';
import { cameraAction } from './camera-keys.js';

const press = (key: string, more: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
  cameraAction({ ...{ shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }, key, ...more });

describe('cameraAction', () => {
  it('pans by arrows, and turns and tilts by arrows with Shift', () => {
    expect(press('ArrowLeft')).toEqual({ pan: [-80, 0] });
    expect(press('ArrowRight', { shiftKey: true })).toEqual({ turn: 15 });
    expect(press('ArrowUp', { shiftKey: true })).toEqual({ tilt: 10 });
  });

  it('zooms by plus and minus, with Shift or without', () => {
    expect([press('+', { shiftKey: true }), press('='), press('-')]).toEqual([
      { zoom: 0.5 },
      { zoom: 0.5 },
      { zoom: -0.5 },
    ]);
  });

  it('turns by Q and E, faces north by N, goes home by Home', () => {
    expect(['q', 'E', 'n', 'Home'].map((key) => press(key))).toEqual([
      { turn: -15 },
      { turn: 15 },
      'north',
      'home',
    ]);
  });

  it('leaves other keys and those with Ctrl to the page', () => {
    expect([press('Tab'), press('x'), press('+', { ctrlKey: true })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

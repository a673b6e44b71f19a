// What the keys do on a map that has the focus: arrows pan, plus and minus zoom.
import type { MapHandle } from '@onemap/core/map';

const panDistance = 80;

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-panDistance, 0],
  ArrowRight: [panDistance, 0],
  ArrowUp: [0, -panDistance],
  ArrowDown: [0, panDistance],
};

const zooms: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** @returns whether the key was taken; keys with Ctrl, Alt or Meta are left to the browser */
export function moveByKey(event: KeyboardEvent, handle: MapHandle): boolean {
  return zoomByKey(event, handle) || panByKey(event, handle);
}

export function zoomByKey(event: KeyboardEvent, handle: MapHandle): boolean {
  const zoom = zooms[event.key];
  if (zoom === undefined || isChord(event)) return false;
  handle.zoomBy(zoom);
  return true;
}

function panByKey(event: KeyboardEvent, handle: MapHandle): boolean {
  const pan = pans[event.key];
  if (pan === undefined || isChord(event)) return false;
  handle.panBy(pan[0], pan[1]);
  return true;
}

function isChord(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey;
}

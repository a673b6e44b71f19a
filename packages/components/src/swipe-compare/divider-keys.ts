// Where a key takes the divider or the lens.
import type { SwipeView } from '@onemap/core/map';

export type Place = Pick<SwipeView, 'position' | 'lensY' | 'lensRadius'>;

const small = 1;
const page = 10;
/** CSS pixels that a page key widens the lens by. */
const lensStep = 20;
export const lensRadii = { min: 40, max: 400 } as const;

/** The share of the side before the divider grows to the right and downward; undefined for a key that moves nothing. */
export function moveByKey(key: string, view: SwipeView): Place | undefined {
  return view.mode === 'spyglass' ? moveLens(key, view) : moveDivider(key, view);
}

export function keptInside({ position, lensY, lensRadius }: Place): Place {
  return {
    position: clamp(position, 0, 100),
    lensY: clamp(lensY, 0, 100),
    lensRadius: clamp(lensRadius, lensRadii.min, lensRadii.max),
  };
}

function moveDivider(key: string, view: SwipeView): Place | undefined {
  const horizontal = view.mode === 'horizontal';
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: view.position - small,
    ArrowRight: view.position + small,
    // The divider goes where the key points to: down makes the upper side larger.
    ArrowUp: view.position + (horizontal ? -small : small),
    ArrowDown: view.position + (horizontal ? small : -small),
    PageUp: view.position + (horizontal ? -page : page),
    PageDown: view.position + (horizontal ? page : -page),
    Home: 0,
    End: 100,
  };
  const position = own(to, key);
  return position === undefined ? undefined : keptInside({ ...view, position });
}

function moveLens(key: string, { position, lensY, lensRadius }: SwipeView): Place | undefined {
  const place = { position, lensY, lensRadius };
  const to: Readonly<Record<string, Place>> = {
    ArrowLeft: { ...place, position: position - small },
    ArrowRight: { ...place, position: position + small },
    ArrowUp: { ...place, lensY: lensY - small },
    ArrowDown: { ...place, lensY: lensY + small },
    Home: { ...place, position: 0 },
    End: { ...place, position: 100 },
    PageUp: { ...place, lensRadius: lensRadius + lensStep },
    PageDown: { ...place, lensRadius: lensRadius - lensStep },
  };
  const wanted = own(to, key);
  return wanted && keptInside(wanted);
}

function own<T>(to: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(to, key) ? to[key] : undefined;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

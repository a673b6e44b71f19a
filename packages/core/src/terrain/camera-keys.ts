// What a key does to the camera: arrows pan, plus and minus zoom, Shift with arrows (or Q and E) turns and tilts.

export interface CameraStep {
  /** CSS pixels to the right and down. */
  readonly pan?: readonly [number, number];
  /** Levels. */
  readonly zoom?: number;
  /** Degrees clockwise. */
  readonly turn?: number;
  /** Degrees away from looking straight down. */
  readonly tilt?: number;
}

export type CameraAction = CameraStep | 'home' | 'north';

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const panPixels = 80;
const zoomLevels = 0.5;
const turnDegrees = 15;
const tiltDegrees = 10;

export const cameraSteps = {
  zoomIn: { zoom: zoomLevels },
  zoomOut: { zoom: -zoomLevels },
  turnLeft: { turn: -turnDegrees },
  turnRight: { turn: turnDegrees },
  tiltUp: { tilt: tiltDegrees },
  tiltDown: { tilt: -tiltDegrees },
} as const satisfies Readonly<Record<string, CameraStep>>;

const shifted: Readonly<Record<string, CameraStep>> = {
  ArrowLeft: cameraSteps.turnLeft,
  ArrowRight: cameraSteps.turnRight,
  ArrowUp: cameraSteps.tiltUp,
  ArrowDown: cameraSteps.tiltDown,
};

const plain: Readonly<Record<string, CameraAction>> = {
  ArrowLeft: { pan: [-panPixels, 0] },
  ArrowRight: { pan: [panPixels, 0] },
  ArrowUp: { pan: [0, -panPixels] },
  ArrowDown: { pan: [0, panPixels] },
  '+': cameraSteps.zoomIn,
  '=': cameraSteps.zoomIn,
  '-': cameraSteps.zoomOut,
  _: cameraSteps.zoomOut,
  q: cameraSteps.turnLeft,
  Q: cameraSteps.turnLeft,
  e: cameraSteps.turnRight,
  E: cameraSteps.turnRight,
  n: 'north',
  N: 'north',
  Home: 'home',
};

/** Undefined for a key that is not the camera's; keys with Ctrl, Alt or Meta are left to the browser. */
export function cameraAction({
  key,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: PressedKey): CameraAction | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  return (shiftKey ? shifted[key] : undefined) ?? plain[key];
}

// Where a map stands and how two times of it are compared, as numbers with commas.

export interface SharedPlace {
  /** CGCS2000 degrees, `[lon, lat]`. */
  readonly center: [number, number];
  readonly zoom: number;
  /** Radians, clockwise. */
  readonly rotation: number;
}

export interface SharedSwipe {
  readonly mode: string;
  /** Per cent. */
  readonly position: number;
  readonly lensY: number;
  /** CSS pixels. */
  readonly lensRadius: number;
  /** Years; absent for what the page compares itself. */
  readonly left?: string;
  readonly right?: string;
}

const swipeModes = ['vertical', 'horizontal', 'spyglass', 'opacity', 'blink', 'twin'];
/** A metre on the ground, a tenth of a pixel at a zoom, a tenth of a degree of rotation. */
const [degreeDigits, zoomDigits, rotationDigits] = [5, 2, 3];

/** `105.34,34.74,12.5`, with the rotation as a fourth number where there is one. */
export function writePlace({ center: [lon, lat], zoom, rotation }: SharedPlace): string {
  const numbers = [rounded(lon, degreeDigits), rounded(lat, degreeDigits), rounded(zoom, zoomDigits)];
  const turn = rounded(rotation, rotationDigits);
  return (turn === 0 ? numbers : [...numbers, turn]).join(',');
}

/** @throws RangeError for another form */
export function readPlace(text: string): SharedPlace {
  const numbers = text.split(',');
  const [lon, lat, zoom, rotation = 0] = numbers.map(numberOf);
  const isPlace =
    within(lon, -180, 180) &&
    within(lat, -90, 90) &&
    within(zoom, 0, 24) &&
    within(rotation, -Math.PI, 2 * Math.PI);
  if (numbers.length < 3 || numbers.length > 4 || !isPlace) throw new RangeError(text);
  return { center: [lon!, lat!], zoom: zoom!, rotation };
}

/** `vertical,50,50,120,2013,2015`; years that are absent are empty. */
export function writeSwipe({
  mode,
  position,
  lensY,
  lensRadius,
  left = '',
  right = '',
}: SharedSwipe): string {
  return [mode, rounded(position, 1), rounded(lensY, 1), rounded(lensRadius, 0), left, right].join(',');
}

/** @throws RangeError for another form */
export function readSwipe(text: string): SharedSwipe {
  const [mode = '', ...rest] = text.split(',');
  const [position, lensY, lensRadius] = rest.slice(0, 3).map(numberOf);
  const [left = '', right = ''] = rest.slice(3);
  const isSwipe =
    swipeModes.includes(mode) &&
    within(position, 0, 100) &&
    within(lensY, 0, 100) &&
    within(lensRadius, 40, 400);
  if (!isSwipe || rest.length !== 5 || ![left, right].every((year) => /^(\d{4})?$/.test(year)))
    throw new RangeError(text);
  return {
    ...{ mode, position: position!, lensY: lensY!, lensRadius: lensRadius! },
    ...(left === '' ? {} : { left }),
    ...(right === '' ? {} : { right }),
  };
}

/** Only what a number is written as: `0x10`, `1e3` and blanks are none. */
function numberOf(text: string): number {
  return /^-?\d{1,9}(\.\d{1,12})?$/.test(text) ? Number(text) : NaN;
}

function within(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && value >= least && value <= most;
}

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  // Minus zero would be written as 0 and read as another number.
  return Math.round(value * factor) / factor + 0;
}

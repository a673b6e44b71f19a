// Chooses and names the lines of a graticule: meridians and parallels at round steps.

/** Steps in minutes of arc, coarse to fine; ten seconds is the finest. */
const stepsInMinutes = [1800, 1200, 600, 300, 120, 60, 30, 20, 10, 5, 2, 1, 0.5, 1 / 6];

/** The finest step whose lines stay at least `minPixels` apart. */
export function graticuleStep(degreesPerPixel: number, minPixels: number): number {
  let chosen = stepsInMinutes[0]!;
  for (const step of stepsInMinutes) {
    if (step / 60 / degreesPerPixel < minPixels) break;
    chosen = step;
  }
  return chosen / 60;
}

/** Multiples of `step` in [from, to], free of accumulated rounding. */
export function graticuleValues(from: number, to: number, step: number): number[] {
  const values: number[] = [];
  for (let i = Math.ceil(from / step); i * step <= to; i++) values.push(i * step);
  return values;
}

/** `105°20′E`; minutes and seconds only where the value has them. */
export function graticuleLabel(value: number, axis: 'lon' | 'lat'): string {
  const seconds = Math.round(Math.abs(value) * 3600);
  const degrees = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = seconds % 60;
  const hemisphere = axis === 'lon' ? (value < 0 ? 'W' : 'E') : value < 0 ? 'S' : 'N';
  let text = `${degrees}°`;
  if (minutes > 0 || rest > 0) text += `${pad(minutes)}′`;
  if (rest > 0) text += `${pad(rest)}″`;
  return seconds === 0 ? text : text + hemisphere;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

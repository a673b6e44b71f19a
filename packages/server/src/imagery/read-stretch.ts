// The stretch of contrast as it is written in a command.
import { ImageryError, type StretchChoice } from '@onemap/core/imagery';

/** `2,98` for percentiles, `values:200,3000`, or `none`. @throws ImageryError for another text */
export function readStretch(text: string): StretchChoice {
  if (text === 'none') return { method: 'none' };
  const match = /^(values:)?(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(text.trim());
  const [low, high] = [Number(match?.[2]), Number(match?.[3])];
  const percent = match?.[1] === undefined;
  if (!match || low >= high || (percent && (low < 0 || high > 100)))
    throw new ImageryError(`--stretch ${text}：须为百分位（如 2,98）、values:最小,最大 或 none。`);
  return { method: percent ? 'percentile' : 'values', low, high };
}

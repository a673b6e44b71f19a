// Contrast of two colours as WCAG 2 defines it.

/**
 * From 1 (equal) to 21 (black on white), in either order. Colours are `#rgb` or `#rrggbb`.
 * @throws RangeError for another notation
 */
export function contrastRatio(a: string, b: string): number {
  const [first, second] = [relativeLuminance(a), relativeLuminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function relativeLuminance(color: string): number {
  const [red, green, blue] = channels(color).map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) throw new RangeError(`color: ${JSON.stringify(color)} is not #rgb or #rrggbb`);
  const width = digits.length / 3;
  return [0, 1, 2].map((index) => {
    const part = digits.slice(index * width, (index + 1) * width);
    return parseInt(width === 1 ? part + part : part, 16) / 255;
  });
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

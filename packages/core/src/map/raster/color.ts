// Colours as one signed 32-bit number, the way ImageData holds them on the little-endian machines browsers run on.

/** Red, green and blue of `#rgb`, `#rrggbb`, as 0xbbggrr. @throws RangeError for any other text */
export function parseHex(text: string): number {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const hex = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : text;
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!long) throw new RangeError(`color: "${text}" is not #rgb or #rrggbb`);
  const [red, green, blue] = [long[1], long[2], long[3]].map((part) => parseInt(part!, 16));
  return (blue! << 16) | (green! << 8) | red!;
}

/** Adds an opacity of 0 to 1 to a colour of `parseHex`. */
export function withOpacity(color: number, opacity: number): number {
  return (Math.round(opacity * 255) << 24) | (color & 0xffffff);
}

/** The colour between two packed colours without opacity; 0 gives the first. */
export function mix(first: number, second: number, share: number): number {
  let result = 0;
  for (let shift = 0; shift <= 16; shift += 8) {
    const a = (first >> shift) & 255;
    const b = (second >> shift) & 255;
    result |= Math.round(a + (b - a) * share) << shift;
  }
  return result;
}

/**
 * `color` laid over a packed RGBA ground with `coverage` 0 to 255 (source over, straight alpha). All in signed
 * 32-bit integers, which is what a call per pixel asks for; a channel may be one level low.
 */
export function over(ground: number, color: number, coverage: number): number {
  const opacity = ground >>> 24;
  const blend = (blends[opacity] ?? blendsOver(opacity))[coverage]!;
  const share = blend & 0xffff;
  const rest = 256 - share;
  // Red and blue at once: a channel times 256 needs no more than the sixteen bits up to the other.
  const redBlue = Math.imul(ground & 0xff00ff, rest) + Math.imul(color & 0xff00ff, share);
  const green = ((ground >> 8) & 255) * rest + ((color >> 8) & 255) * share;
  return ((blend >> 16) << 24) | ((redBlue >>> 8) & 0xff00ff) | (green & 0xff00);
}

/** By opacity of the ground and then coverage: the opacity of both together, and how much of 256 the upper colour has. */
const blends: (Int32Array | undefined)[] = new Array<undefined>(256).fill(undefined);

function blendsOver(opacity: number): Int32Array {
  const row = new Int32Array(256);
  for (let coverage = opacity === 0 ? 1 : 0; coverage < 256; coverage++) {
    const top = coverage * 255;
    const alpha = top + opacity * (255 - coverage);
    row[coverage] = (((alpha / 255 + 0.5) | 0) << 16) | (((top << 8) / alpha) | 0);
  }
  return (blends[opacity] = row);
}

/** `#rrggbb` of a packed colour. */
export function toCss(color: number): string {
  const parts = [color & 255, (color >> 8) & 255, (color >> 16) & 255];
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

// A film read back by the browser's own decoder: its frames, their colours, their durations.
import { describe, expect, it } from 'vitest';
import { encodeGif } from './gif.js';

const [width, height] = [60, 40];
const colors = [
  [215, 48, 31],
  [253, 204, 138],
  [0, 114, 178],
] as const;

/** One colour on the left; on the right 300 greys and blues that no palette of 256 holds. */
function frameOf(index: number): Promise<Uint8ClampedArray> {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const shade = [(x * 8) % 256, (y * 6) % 256, (x + y) % 256];
    pixels.set([...(x < 45 ? colors[index]! : shade), 255], at * 4);
  }
  return Promise.resolve(pixels);
}

async function read(bytes: Uint8Array<ArrayBuffer>) {
  const decoder = new ImageDecoder({ data: bytes, type: 'image/gif' });
  await decoder.tracks.ready;
  const track = decoder.tracks.selectedTrack!;
  const frames = [];
  for (let frameIndex = 0; frameIndex < track.frameCount; frameIndex++) {
    const { image } = await decoder.decode({ frameIndex });
    const pen = new OffscreenCanvas(image.displayWidth, image.displayHeight).getContext('2d')!;
    pen.drawImage(image, 0, 0);
    frames.push({
      size: [image.displayWidth, image.displayHeight],
      left: [...pen.getImageData(10, 20, 1, 1).data.slice(0, 3)],
      milliseconds: (image.duration ?? 0) / 1000,
    });
    image.close();
  }
  return { frames, repetitions: track.repetitionCount };
}

const film = { width, height, count: 3, frame: frameOf, durationInMs: (index: number) => 500 + 250 * index };

describe('a GIF', () => {
  it('has each frame in its own colour for its own time, and plays for ever', async () => {
    const { frames, repetitions } = await read(await encodeGif(film));
    expect(frames.map(({ size }) => size)).toEqual([
      [width, height],
      [width, height],
      [width, height],
    ]);
    frames.forEach(({ left }, index) => {
      left.forEach((part, at) => expect(Math.abs(part - colors[index]![at]!)).toBeLessThan(4));
    });
    expect(frames.map(({ milliseconds }) => milliseconds)).toEqual([500, 750, 1000]);
    expect(repetitions).toBe(Infinity);
  });

  it('has one palette for all frames: what stands still does not flicker', async () => {
    const bytes = await encodeGif({ ...film, frame: () => frameOf(1) });
    const { frames } = await read(bytes);
    expect(frames[1]!.left).toEqual(frames[0]!.left);
    // A local colour table is announced by the highest bit of the byte after the frame's box, which begins with a comma.
    expect(localTables(bytes)).toBe(0);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const shares: number[] = [];
    await encodeGif({ ...film, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1]);
    const stop = new AbortController();
    const stopped = encodeGif({
      ...film,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('has at least one frame', async () => {
    await expect(encodeGif({ ...film, count: 0 })).rejects.toThrow(RangeError);
  });
});

/** How many frames bring a colour table of their own, by walking the blocks of the file (GIF89a, 15 to 23). */
function localTables(bytes: Uint8Array): number {
  let at = 13 + (bytes[10]! & 0x80 ? 3 * 2 ** ((bytes[10]! & 7) + 1) : 0);
  let found = 0;
  while (bytes[at] !== 0x3b) {
    if (bytes[at] === 0x2c) {
      const flags = bytes[at + 9]!;
      if (flags & 0x80) found++;
      at += 11 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
    } else at += 2;
    while (bytes[at] !== 0) at += bytes[at]! + 1;
    at++;
  }
  return found;
}

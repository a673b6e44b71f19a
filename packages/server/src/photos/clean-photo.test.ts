// What is kept of a picture: upright, bounded, without EXIF; what is no picture, or a bomb, is refused.
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPhoto } from './clean-photo.js';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#806040' } });

describe('a picture', () => {
  it('loses what the camera wrote, and is turned as it was held', async () => {
    // Orientation 6: the camera was turned, so 400 by 200 is shown as 200 by 400.
    const taken = await plain(400, 200)
      .withExif({ IFD0: { Artist: 'somebody' }, IFD3: { GPSLatitude: '34/1 44/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const { width, height, mediaType, content } = await cleanPhoto(taken);
    expect([width, height, mediaType]).toEqual([200, 400, 'image/webp']);
    const kept = await sharp(content).metadata();
    expect([kept.format, kept.exif, kept.xmp, kept.orientation]).toEqual([
      'webp',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is no larger than a page needs, and has a small one beside it', async () => {
    const { width, height, thumbnail } = await cleanPhoto(await plain(4000, 3000).png().toBuffer());
    expect([width, height]).toEqual([1600, 1200]);
    const small = await sharp(thumbnail).metadata();
    expect([small.width, small.height]).toEqual([320, 240]);
  });
});

describe('what is no picture', () => {
  it.each([
    ['text', Buffer.from('<html><script>alert(1)</script></html>')],
    [
      'a drawing, which can hold a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ['nothing', Buffer.alloc(0)],
  ])('is refused: %s', async (_name, bytes) => {
    await expect(cleanPhoto(bytes)).rejects.toThrow(RangeError);
  });

  it('is refused: a picture of 81 million pixels in a few kilobytes', async () => {
    const bomb = await plain(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    await expect(cleanPhoto(bomb)).rejects.toThrow(RangeError);
  });

  it('is refused: one that was cut off', async () => {
    const whole = await plain(300, 300).png().toBuffer();
    await expect(cleanPhoto(whole.subarray(0, whole.length - 60))).rejects.toThrow(RangeError);
  });
});

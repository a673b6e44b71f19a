// The drawn pictures: of a page's size, small as files, all different, and with 示意 in red on white in their corner.
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cleanPhoto } from '../../photos/clean-photo.js';
import { drawPhoto, scenes, type Scene } from './draw-photo.js';

it.each(Object.keys(scenes) as Scene[])('%s is a picture with its label', async (scene) => {
  const { width, height, content, thumbnail } = await cleanPhoto(await drawPhoto(scene, 0));
  expect([width, height]).toEqual([960, 720]);
  expect(content.length).toBeLessThan(40_000);
  expect(thumbnail.length).toBeLessThan(12_000);
  const corner = { left: 712, top: 590, width: 224, height: 110 };
  const { data } = await sharp(content)
    .extract(corner)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [red, white] = [0, 0];
  for (let at = 0; at < data.length; at += 3) {
    const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
    if (r > 110 && g < 120 && b < 110) red += 1;
    if (r > 230 && g > 230 && b > 230) white += 1;
  }
  const all = data.length / 3;
  expect(red / all).toBeGreaterThan(0.08);
  expect(white / all).toBeGreaterThan(0.5);
});

// Draws the valley as it looked in one year: ground, river, roads and roofs with their shadows.
import { createCanvas, type Canvas, type Color } from './canvas.js';
import type { Frame } from './frame.js';
import { groundColor, type GroundLook } from './ground.js';
import type { House, Scene } from './scene.js';
import { chance, type Terrain } from './terrain.js';

/** Late September, before and after: the later year was wetter, and more of the land was planted. */
const grounds: Readonly<Record<'before' | 'after', GroundLook>> = {
  before: {
    terraces: [
      [164, 148, 108],
      [156, 140, 100],
      [170, 154, 116],
      [142, 134, 94],
      [150, 142, 102],
    ],
    strips: [
      [146, 140, 96],
      [160, 146, 104],
      [128, 132, 84],
      [152, 136, 98],
    ],
    ...{ scrub: [112, 112, 80], bank: [178, 170, 146], glass: 0.02, orchard: false },
  },
  after: {
    terraces: [
      [138, 146, 100],
      [146, 148, 102],
      [128, 140, 92],
      [150, 146, 104],
      [120, 134, 84],
    ],
    strips: [
      [122, 142, 84],
      [136, 148, 92],
      [106, 132, 74],
      [146, 146, 98],
    ],
    ...{ scrub: [94, 108, 72], bank: [172, 166, 146], glass: 0.16, orchard: true },
  },
};

const oldRoofs: readonly Color[] = [
  [122, 112, 100],
  [108, 100, 92],
  [134, 122, 106],
];
const newRoofs: readonly Color[] = [
  [168, 74, 60],
  [178, 86, 72],
  [84, 112, 152],
];
const [water, wetEdge]: Color[] = [
  [96, 122, 122],
  [126, 136, 120],
];
const [dirt, asphalt, concrete, shadow, levelled]: Color[] = [
  [176, 158, 122],
  [112, 112, 112],
  [206, 202, 192],
  [70, 66, 56],
  [186, 176, 152],
];

export function drawYear(frame: Frame, terrain: Terrain, scene: Scene, year: number): Canvas {
  const canvas = createCanvas(frame.side, frame.pixel);
  const look = year >= 2015 ? grounds.after : grounds.before;
  canvas.fill(groundColor(terrain, look, frame.side));
  if (year >= 2015) drawSite(canvas, scene);
  canvas.line(scene.river, 92, wetEdge!);
  canvas.line(scene.river, 70, water!);
  for (const { points, built, main } of scene.roads) {
    if (built !== null && built > year) continue;
    const fresh = built !== null || (year >= 2015 && !main);
    canvas.line(
      points,
      main ? 11 : fresh ? 6 : 4,
      built !== null ? concrete! : main ? asphalt! : fresh ? concrete! : dirt!,
    );
  }
  for (const house of scene.houses) drawHouse(canvas, house, year);
  return canvas;
}

/** The ground of the new houses is levelled. */
function drawSite(canvas: Canvas, { houses }: Scene): void {
  const places = houses.filter(({ isSite }) => isSite).map(({ at }) => at);
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  canvas.box(middle, right - left + 50, bottom - top + 56, 0, levelled!);
}

/** A house of the new site stands nowhere before it was built; any other had an old roof. */
function drawHouse(canvas: Canvas, { at, turn, length, renewed, isSite }: House, year: number): void {
  const isNew = renewed !== null && renewed <= year;
  if (isSite && !isNew) return;
  const roofs = isNew ? newRoofs : oldRoofs;
  const share = chance(Math.round(at[0]), Math.round(at[1]), 31);
  const [x, y] = at;
  canvas.box([x + 2.5, y + 2.5], length, length * 0.6, turn, shadow!);
  canvas.box(at, length, length * 0.6, turn, roofs[Math.floor(share * roofs.length)]!);
}

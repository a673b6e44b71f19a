// The ground of one year, pixel by pixel: terraces on the slopes, strips and greenhouses on the plain, scrub where it is steep.
import type { Color } from './canvas.js';
import { chance, createField, noise, type Field, type Terrain } from './terrain.js';

export interface GroundLook {
  readonly terraces: readonly Color[];
  readonly strips: readonly Color[];
  readonly scrub: Color;
  readonly bank: Color;
  /** Share of the strips below glass. */
  readonly glass: number;
  /** Whether the pepper orchard is planted. */
  readonly orchard: boolean;
}

const glassColor: Color = [222, 230, 232];
const bushColor: Color = [62, 92, 52];
/** Metres of height from one terrace to the next. */
const step = 7;
const plainHeight = 2;

/** Where the town's orchard is planted, in shares of the frame. */
const orchardPlace = { from: [0.12, 0.2], to: [0.3, 0.34] } as const;

export function groundColor(
  terrain: Terrain,
  look: GroundLook,
  side: number,
): (x: number, y: number) => Color {
  const wild = createField(side, (x, y) => noise(x / 170, y / 170, 6));
  const wobble = createField(side, (x, y) => 0.5 * noise(x / 220, y / 220, 4));
  const slope: Slope = { look, side, wild, wobble };
  return (x, y) => {
    const height = terrain.heightAt(x, y);
    const grain = (chance(Math.round(x * 4), Math.round(y * 4), 9) - 0.5) * 16;
    if (height < plainHeight) return lighter(plain(x, y, terrain, look), grain);
    const light = terrain.lightAt(x, y);
    return lighter(slopeColor(x, y, height, light, slope), light * 44 + grain);
  };
}

/** Strips run away from the river. */
function plain(x: number, y: number, terrain: Terrain, { strips, glass, bank }: GroundLook): Color {
  const away = y - terrain.riverAt(x);
  if (Math.abs(away) < 95 + 26 * noise(x / 90, away / 60, 5)) return bank;
  const [column, row] = [Math.floor(x / 26 + 0.3 * noise(x / 300, y / 300, 3)), Math.floor(away / 130)];
  if (chance(column, row, 21) < glass && Math.abs(away) > 150) return greenhouse(x, away);
  const edge = (x / 26) % 1 < 0.05 ? -14 : 0;
  return lighter(pick(strips, chance(column, row, 22)), edge);
}

function greenhouse(x: number, away: number): Color {
  const between = (((x / 13) % 1) + 1) % 1 < 0.3 || (((away / 65) % 1) + 1) % 1 < 0.08;
  return between ? [128, 122, 98] : glassColor;
}

interface Slope {
  readonly look: GroundLook;
  readonly side: number;
  /** Beyond a half of it nothing is planted. */
  readonly wild: Field;
  /** Makes terraces follow no exact height. */
  readonly wobble: Field;
}

function slopeColor(x: number, y: number, height: number, light: number, slope: Slope): Color {
  const { terraces, scrub, orchard } = slope.look;
  if (Math.abs(light) > 0.82 || slope.wild(x, y) > 0.55) return scrub;
  const level = height / step + slope.wobble(x, y);
  const terrace = Math.floor(level);
  const field = Math.floor(x / 90 + y / 130 + terrace * 0.37);
  const color = pick(terraces, chance(terrace, field, 23));
  if (orchard && isOrchard(x, y, slope) && bush(x, y)) return bushColor;
  return level - terrace < 0.14 ? lighter(color, -30) : color;
}

function isOrchard(x: number, y: number, { side, wild }: Slope): boolean {
  const bend = 0.02 * wild(x, y);
  const [u, v] = [x / side + bend, y / side - bend];
  const { from, to } = orchardPlace;
  return u > from[0] && u < to[0] && v > from[1] && v < to[1];
}

/** One every six metres. */
function bush(x: number, y: number): boolean {
  const [dx, dy] = [(x % 6) - 3, (y % 6) - 3];
  return dx * dx + dy * dy < 4.6;
}

function pick(colors: readonly Color[], share: number): Color {
  return colors[Math.min(colors.length - 1, Math.floor(share * colors.length))]!;
}

function lighter([red, green, blue]: Color, by: number): Color {
  return [red + by, green + by, blue + by];
}

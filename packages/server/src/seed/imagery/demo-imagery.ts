// The demo's imagery: two years of an invented valley around one town's households, through the same importer as real imagery.
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { geoTiffHeader } from '@onemap/core/imagery';
import { importImagery } from '../../imagery/import-imagery.js';
import { planGangu } from '../generate/gangu.js';
import type { LonLat } from '../generate/outline.js';
import { drawYear } from './draw-year.js';
import { frameAround, imageryCrs } from './frame.js';
import { planScene, type SeenMeasures } from './scene.js';
import { createTerrain } from './terrain.js';

export interface DemoImageryOptions {
  /** Of all sets; the demo's are replaced. */
  readonly folder: string;
  /** Metres of an edge, default 6000. */
  readonly side?: number;
  /** Metres a pixel, default 2. */
  readonly pixel?: number;
  readonly onProgress?: (year: number, done: number, total: number) => void;
}

/** 磐安镇, on the river. */
const town = '620523102';
const captures = [
  { year: 2013, captureDate: '2013-09-21' },
  { year: 2015, captureDate: '2015-10-06' },
] as const;
const source = '示意影像（程序绘制，不是实地）';

export async function makeDemoImagery({
  folder,
  side = 6000,
  pixel = 2,
  onProgress,
}: DemoImageryOptions): Promise<void> {
  const { households, measures } = planGangu();
  const own = households.filter(({ village }) => village.startsWith(town));
  const frame = frameAround(middleOf(own.map(({ place }) => place)), side, pixel);
  const terrain = createTerrain(side);
  const scene = planScene(frame, terrain, households, seenMeasures(measures));
  for (const { year, captureDate } of captures) {
    const { pixels, size } = drawYear(frame, terrain, scene, year);
    const path = join(folder, `.drawn-${year}.tif`);
    try {
      await writePicture(path, pixels, { size, pixel, origin: [frame.west, frame.north] });
      await importImagery(folder, path, {
        facts: {
          ...{ id: `demo-${year}`, title: `${year} 年示意影像`, year, captureDate, licence: '仅供演示' },
          ...{ mapApprovalNumber: null, source, synthetic: true },
        },
        onProgress: (done, total) => onProgress?.(year, done, total),
      });
    } finally {
      await rm(path, { force: true });
    }
  }
}

/** Houses that were made safe, and households that were moved, by the measures of the register. */
function seenMeasures(measures: Iterable<readonly unknown[]>): SeenMeasures {
  const [repaired, moved] = [new Map<string, number>(), new Map<string, number>()];
  for (const [, no, , category, , year] of measures) {
    if (category === '危房改造') repaired.set(String(no), Number(year));
    if (category === '易地搬迁') moved.set(String(no), Number(year));
  }
  return { repaired, moved };
}

function middleOf(places: readonly LonLat[]): LonLat {
  const mean = (axis: 0 | 1): number => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return [mean(0), mean(1)];
}

interface Picture {
  readonly size: number;
  readonly pixel: number;
  readonly origin: readonly [number, number];
}

async function writePicture(
  path: string,
  pixels: Uint8ClampedArray,
  { size, pixel, origin }: Picture,
): Promise<void> {
  const plan = {
    width: size,
    height: size,
    bands: 3,
    bits: 8,
    rowsPerStrip: 64,
    crs: imageryCrs,
    origin,
    pixel,
  } as const;
  const file = await open(path, 'w');
  try {
    await file.write(geoTiffHeader(plan));
    await file.write(new Uint8Array(pixels.buffer));
  } finally {
    await file.close();
  }
}

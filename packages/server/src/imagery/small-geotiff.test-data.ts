// Small GeoTIFFs for tests: any band layout, tiled or in strips, with colours that are a function of the pixel.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockBytes, geoTiffHeader, type GeoTiffPlan } from '@onemap/core/imagery';
import type { SetFacts } from './set-record.js';

export type ValueOf = (column: number, row: number, band: number) => number;

export const facts: SetFacts = {
  ...{ id: 'valley-2013', title: '示意影像', year: 2013, captureDate: '2013-09-21', licence: '仅供测试' },
  ...{ mapApprovalNumber: null, source: '程序生成', synthetic: true },
};

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'onemap-imagery-'));
}

export function geoTiffBytes(plan: GeoTiffPlan, valueOf: ValueOf): Buffer {
  const { width, height, bands, bits, tileSize } = plan;
  const columns = tileSize ?? width;
  const rows = tileSize ?? plan.rowsPerStrip ?? height;
  const blocks: Buffer[] = [];
  for (let top = 0; top < height; top += rows) {
    for (let left = 0; left < width; left += columns) {
      const kept = tileSize ? rows : Math.min(rows, height - top);
      const block = Buffer.alloc(Math.min(blockBytes(plan), (columns * kept * bands * bits) / 8));
      for (let y = 0; y < kept; y += 1)
        for (let x = 0; x < columns; x += 1)
          for (let band = 0; band < bands; band += 1) {
            const at = ((y * columns + x) * bands + band) * (bits / 8);
            writeSample(block, plan, valueOf(left + x, top + y, band), at);
          }
      blocks.push(block);
    }
  }
  return Buffer.concat([geoTiffHeader(plan), ...blocks]);
}

function writeSample(block: Buffer, { bits, numbers }: GeoTiffPlan, value: number, at: number): void {
  if (numbers === 'float') block.writeFloatLE(value, at);
  else if (numbers === 'signed') block.writeIntLE(value, at, bits / 8);
  else block.writeUIntLE(value, at, bits / 8);
}

export async function writeGeoTiff(path: string, plan: GeoTiffPlan, valueOf: ValueOf): Promise<string> {
  await writeFile(path, geoTiffBytes(plan, valueOf));
  return path;
}

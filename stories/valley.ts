// Invented heights for the stories: a valley with hills on both sides, a surface of sines and no survey of anything.
import type { ElevationSource } from '@onemap/core/terrain';

/** Metres above sea level. */
function heightAt(lon: number, lat: number): number {
  const away = lat - (34.745 + 0.02 * Math.sin(lon * 17));
  const slope = 1 - Math.exp(-((away / 0.045) ** 2));
  const ridge = Math.abs(Math.sin(lon * 43 + 3 * Math.sin(lat * 31)) + Math.sin(lat * 57 - lon * 23)) / 2;
  const broad = Math.min(1, Math.abs(away) / 0.22) * (away < 0 ? 1000 : 420);
  return 1270 + slope * (120 + broad + 460 * ridge);
}

export const valley: ElevationSource = {
  type: 'surface',
  heightAt,
  maxZoom: 10,
  source: '程序生成的示意地形',
  synthetic: true,
};

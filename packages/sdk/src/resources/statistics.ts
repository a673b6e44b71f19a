// Statistical cubes: figures by measure, year, region and household type.
import type { Cube, CubeId, StatDataset, StatDimensionId, TimeUnit } from '@onemap/contract';
import { readCube, type StatCube } from '@onemap/contract/cube';
import { type Core, getItems, getObject } from '../core.js';
import type { CallOptions } from '../options.js';

/** One dimension besides `householdType` at most: a category, a list of these, or `*` for all. */
export interface StatisticsQuery extends Partial<Record<StatDimensionId, string | readonly string[]>> {
  measure: string | readonly string[];
  /** A code, `620523:children` (direct children), `620523:village` (all of a level), or a list of these. */
  region: string | readonly string[];
  /** Years, quarters `2016-Q3` or months `2016-08`, where the cube keeps them. */
  time?: string | number | readonly (string | number)[];
  /** Without `time`: all years (default), quarters or months. */
  timeUnit?: TimeUnit;
  /** `*` breaks the figures down by type; the total when absent. */
  householdType?: string | readonly string[];
}

export function createStatistics(core: Core) {
  const data = (cube: CubeId, params: StatisticsQuery, options?: CallOptions): Promise<StatDataset> =>
    getObject(core, '/statistics/{cube}/data', { path: { cube }, query: { ...params } }, options);

  return {
    /** The cubes with their measures, dimensions and years. */
    list: (_params: object = {}, options?: CallOptions): Promise<Cube[]> =>
      getItems(core, '/statistics', {}, options),

    /** The JSON-stat 2.0 dataset as it is answered. */
    data,

    /** The same, wrapped for reading cells and series. */
    query: async (cube: CubeId, params: StatisticsQuery, options?: CallOptions): Promise<StatCube> =>
      readCube(await data(cube, params, options)),
  };
}

// One door to all kinds of charts: from a table and a kind to the picture, or to bars and the reason for them.
import type { ChartData } from './data.js';
import { barScene } from './bar.js';
import { lineScene } from './line.js';
import type { Scene, SceneOptions } from './scene.js';

export const chartTypes = ['bar', 'line'] as const;
export type ChartType = (typeof chartTypes)[number];

export interface Picture {
  /** The kind that was drawn. */
  readonly type: ChartType;
  readonly scene: Scene;
}

/** A kind that is not known is drawn as bars. */
export function drawChart(type: ChartType, data: ChartData, options: SceneOptions): Picture {
  if (type === 'line') return { type, scene: lineScene(data, options) };
  return { type: 'bar', scene: barScene(data, options) };
}

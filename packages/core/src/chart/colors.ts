// The colours of charts: four hues for each scheme, each as a fill, as a line or text, and with a colour for text on it.
import { categoryColors } from '../theme/ramps.js';

export interface ChartHue {
  readonly fill: string;
  /** For lines and words on the surface: 3:1 or better. */
  readonly ink: string;
  /** For words on the fill: 4.5:1 or better. */
  readonly on: string;
}

const dark = '#16212e';
const white = '#ffffff';

/** The hues of `categoryColors`; vermilion a little darker so that white words can be read on it. */
export const chartHues: Readonly<
  Record<'light' | 'dark', readonly [ChartHue, ChartHue, ChartHue, ChartHue]>
> = {
  light: [
    { fill: categoryColors[0]!, ink: categoryColors[0]!, on: white },
    { fill: '#c24e00', ink: '#c24e00', on: white },
    { fill: categoryColors[3]!, ink: '#a8528a', on: dark },
    { fill: categoryColors[2]!, ink: '#8a6d00', on: dark },
  ],
  dark: [
    { fill: '#5aaef0', ink: '#7db4ff', on: dark },
    { fill: '#f0893e', ink: '#f79a55', on: dark },
    { fill: '#e3a3c6', ink: '#eab4d2', on: dark },
    { fill: '#f0c000', ink: '#f5cf4a', on: dark },
  ],
};

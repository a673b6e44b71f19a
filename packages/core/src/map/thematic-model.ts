// What a thematic layer is told: points in columns, labels, highlights and the colours around the data.

/** What is drawn of points; of their ids no more than how many there are. */
export interface DrawnPoints {
  /** Longitude and latitude interleaved, CGCS2000 degrees. */
  readonly lonLat: Float64Array;
  readonly ids: { readonly length: number };
  /** Palette index of each point. */
  readonly colors: Uint8Array;
}

/** Points as columns of equal length. */
export interface PointColumns extends DrawnPoints {
  readonly ids: readonly string[];
}

export interface Highlight {
  /** Region code, or null for none; an absent key leaves that part as it is. */
  readonly hovered?: string | null;
  readonly selected?: string | null;
  /** Region codes that fade, for example those outside a filtered class. */
  readonly dimmed?: ReadonlySet<string>;
  /** Index of a point that is ringed, or null. */
  readonly point?: number | null;
}

export interface RegionLabel {
  /** Region code. */
  readonly id: string;
  readonly text: string;
  /** Second line, already formatted; empty for none. */
  readonly value: string;
}

/** Colours as CSS hex (`#rrggbb`); widths follow the design: 0.75, 1.5, 2 and 3 CSS pixels. */
export interface ThematicStyle {
  /** 0 to 1. */
  readonly fillOpacity: number;
  readonly innerBorder: string;
  readonly parentBorder: string;
  readonly noDataFill: string;
  readonly noDataStripe: string;
  readonly hover: string;
  readonly accent: string;
  readonly halo: string;
  readonly labelText: string;
  readonly labelHalo: string;
  readonly fontFamily: string;
  /** CSS pixels. */
  readonly fontSize: number;
}

export const lightThematicStyle: ThematicStyle = {
  fillOpacity: 0.86,
  innerBorder: '#ffffff',
  parentBorder: '#4a5a66',
  noDataFill: '#f0f2f2',
  noDataStripe: '#c9cfd2',
  hover: '#22313c',
  accent: '#0b57a8',
  halo: '#ffffff',
  labelText: '#1c2a33',
  labelHalo: '#ffffff',
  fontFamily:
    'system-ui, "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "PingFang SC", sans-serif',
  fontSize: 12,
};

// Reads the attribute form of a basemap: a short word for what needs no further settings.
import type { BasemapConfig } from '@onemap/core/map';

const blank: BasemapConfig = { type: 'blank' };

/** `blank`, or a JSON object of a basemap configuration; anything else counts as blank. */
export function basemapFromAttribute(text: string | null): BasemapConfig {
  if (text === null || !text.trim().startsWith('{')) return blank;
  try {
    const value: unknown = JSON.parse(text);
    return isBasemap(value) ? value : blank;
  } catch {
    return blank;
  }
}

function isBasemap(value: unknown): value is BasemapConfig {
  const types: readonly unknown[] = ['blank', 'tianditu', 'xyz', 'wmts', 'cog'];
  return typeof value === 'object' && value !== null && 'type' in value && types.includes(value.type);
}

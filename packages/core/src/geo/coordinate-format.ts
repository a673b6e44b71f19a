// Writes a position in the forms that a county works with: degrees, degrees-minutes-seconds, 3-degree zone metres.
import type { Position } from '@onemap/contract';
import { fromLonLat } from './crs.js';

/** `zone` has the zone number before the easting, `meridian` names the central meridian instead. */
export type CoordinateForm = 'degrees' | 'dms' | 'zone' | 'meridian';

export const coordinateForms: readonly CoordinateForm[] = ['degrees', 'dms', 'zone', 'meridian'];

/** First and last 3-degree zone of CGCS2000. */
const [firstZone, lastZone] = [25, 45];

/** The 3-degree zone that a longitude in degrees lies in, 25 to 45 (73.5°E to 136.5°E), or null outside of them. */
export function gaussKruegerZone(lon: number): number | null {
  const zone = Math.floor((lon + 1.5) / 3);
  return zone >= firstZone && zone <= lastZone ? zone : null;
}

/**
 * A `[lon, lat]` of CGCS2000 in degrees as text that `parseCoordinates` reads back: seven digits of a degree, ten
 * thousandths of a second, or millimetres, X being the northing as in Chinese surveying. Null where no zone is.
 */
export function formatCoordinates(position: Position, form: CoordinateForm): string | null {
  const [lon, lat] = position;
  if (form === 'degrees') return `${degrees(lon, 'EW')} ${degrees(lat, 'NS')}`;
  if (form === 'dms') return `${dms(lon, 'EW')} ${dms(lat, 'NS')}`;
  const zone = gaussKruegerZone(lon);
  if (zone === null) return null;
  const [easting, northing] = fromLonLat(zoneCrs(zone, form === 'zone'), lon, lat);
  const plane = `X ${northing.toFixed(3)} Y ${easting.toFixed(3)}`;
  return form === 'zone' ? plane : `${plane} (CM ${3 * zone})`;
}

/** The code of a 3-degree zone, 25 to 45; `zoned` has the zone number before the easting. */
export function zoneCrs(zone: number, zoned: boolean): string {
  return `EPSG:${(zoned ? 4488 : 4509) + zone}`;
}

function degrees(value: number, [positive, negative]: string): string {
  return `${Math.abs(value).toFixed(7)}°${value < 0 ? negative : positive}`;
}

/** Rounded before it is divided: 59.99996″ must become the next minute, not 60″. */
function dms(value: number, [positive, negative]: string): string {
  const parts = Math.round(Math.abs(value) * 36_000_000);
  const seconds = (parts % 600_000) / 10_000;
  const minutes = Math.floor(parts / 600_000) % 60;
  const whole = Math.floor(parts / 36_000_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${whole}°${two(minutes)}′${seconds.toFixed(4).padStart(7, '0')}″${value < 0 ? negative : positive}`;
}

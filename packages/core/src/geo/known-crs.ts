// Which system a file says that it is in: the ones that can be brought into degrees, or none.
import { projectionDefinition } from './crs.js';

/** `EPSG:4523` of a name or URN that ends in a known code, else null. */
export function crsOfName(name: string): string | null {
  if (/CRS:?84$/i.test(name.trim())) return 'EPSG:4326';
  const code = /(\d{4,5})$/.exec(name.trim())?.[1];
  if (code === undefined) return null;
  try {
    projectionDefinition(`EPSG:${code}`);
    return `EPSG:${code}`;
  } catch {
    return null;
  }
}

/** The system of an ESRI .prj text: degrees, Web Mercator, or a zone of CGCS2000 by its meridian and width; else null. */
export function crsOfPrj(text: string): string | null {
  const chinese = /CGCS_?2000|China_2000|China[ _]Geodetic/i.test(text);
  if (/^\s*GEOGC(S|RS)/i.test(text)) return chinese || /WGS_?(19)?84/i.test(text) ? 'EPSG:4490' : null;
  if (!/^\s*PROJCS/i.test(text)) return null;
  if (/Mercator_Auxiliary_Sphere|Web_Mercator|Pseudo-Mercator/i.test(text)) return 'EPSG:3857';
  return chinese && /Gauss_?Kruger|Transverse_Mercator/i.test(text) ? zoneOf(text) : null;
}

/** A zone of 3 degrees, with its number before the easting or without. */
function zoneOf(text: string): string | null {
  const parameter = (name: string): number =>
    Number(new RegExp(`PARAMETER\\["${name}",\\s*([-\\d.]+)`, 'i').exec(text)?.[1]);
  const zone = parameter('central_meridian') / 3;
  const easting = parameter('false_easting');
  if (!Number.isInteger(zone) || zone < 25 || zone > 45) return null;
  if (easting === 500_000) return `EPSG:${4534 + zone - 25}`;
  return easting === zone * 1e6 + 500_000 ? `EPSG:${4513 + zone - 25}` : null;
}

// Reads the configuration of external imagery: Tianditu, and other XYZ and WMTS services.
import type { Bbox } from '@onemap/contract';
import type { ExternalSet } from './external.js';
import type { GridId } from '@onemap/core/imagery';
import { setIdPattern } from './set-record.js';

type Environment = Readonly<Record<string, string | undefined>>;
type Json = Readonly<Record<string, unknown>>;

const zoomOfTianditu = { minZoom: 1, maxZoom: 18 };
const deepest = 22;

/**
 * @param text JSON `{"sets": [...]}`; `${NAME}` in it is a variable of the environment, so that no key need be in the file
 * @throws RangeError naming the set and what is wrong with it, never a key
 */
export function readExternalImagery(text: string, environment: Environment): ExternalSet[] {
  const { sets } = parse(text);
  if (!Array.isArray(sets)) throw new RangeError('影像配置：须为 {"sets": [...]}');
  const read = sets.map((set, index) => readSet(set as Json, `影像配置第 ${index + 1} 项`, environment));
  const twice = read.find(({ id }, index) => read.findIndex((other) => other.id === id) !== index);
  if (twice) throw new RangeError(`影像配置：编号 ${twice.id} 有两项`);
  return read;
}

function parse(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : {};
  } catch {
    throw new RangeError('影像配置：不是 JSON');
  }
}

function readSet(given: Json, where: string, environment: Environment): ExternalSet {
  const fail = (reason: string): never => {
    throw new RangeError(`${where}：${reason}`);
  };
  const text = (name: string, fallback?: string): string => {
    const value = given[name] ?? fallback;
    return typeof value === 'string' && value !== '' ? value : fail(`${name} 须为文字`);
  };
  const optional = (name: string): string | null => (given[name] === undefined ? null : text(name));
  const whole = (name: string, fallback: number): number => {
    const value = given[name] ?? fallback;
    return Number.isInteger(value) && (value as number) >= 0 ? (value as number) : fail(`${name} 须为整数`);
  };
  const id = text('id');
  if (!setIdPattern.test(id)) fail('id 只能用小写字母、数字与连字符');
  const year = whole('year', -1);
  if (year < 1900 || year > 2100) fail('year 须为四位年份');
  const tiles = (given.tiles ?? {}) as Json;
  const resolutionM = given.resolutionM ?? null;
  if (resolutionM !== null && !(Number(resolutionM) > 0)) fail('resolutionM 须为正数');
  const reached = readAddresses(tiles, fail, environment);
  const zooms = tiles.type === 'tianditu' ? zoomOfTianditu : { minZoom: 0, maxZoom: 18 };
  return {
    ...{ id, year, title: text('title', `${year} 年影像`), captureDate: optional('captureDate') },
    ...{ licence: text('licence'), mapApprovalNumber: optional('mapApprovalNumber'), source: text('source') },
    ...{ synthetic: given.synthetic === true, resolutionM: resolutionM as number | null },
    extent: readExtent(given.extent, fail),
    minZoom: whole('minZoom', zooms.minZoom),
    maxZoom: Math.min(deepest, whole('maxZoom', zooms.maxZoom)),
    ...reached,
  };
}

type Fail = (reason: string) => never;

function readExtent(given: unknown, fail: Fail): Bbox | null {
  if (given === undefined || given === null) return null;
  if (!Array.isArray(given) || given.length !== 4 || !given.every((edge) => Number.isFinite(edge)))
    return fail('extent 须为 [西, 南, 东, 北]');
  const [west, south, east, north] = given as [number, number, number, number];
  if (west >= east || south >= north || west < -180 || east > 180 || south < -90 || north > 90)
    return fail('extent 须为 [西, 南, 东, 北]，西小于东、南小于北');
  return [west, south, east, north];
}

function readAddresses(tiles: Json, fail: Fail, environment: Environment): Pick<ExternalSet, 'addresses'> {
  const resolved = (name: string): string => resolve(tiles[name], name, fail, environment);
  switch (tiles.type) {
    case 'tianditu': {
      const key = resolved('key').replace(/\s+/g, '');
      return { addresses: tianditu(key, tiles.baseUrl === undefined ? undefined : resolved('baseUrl')) };
    }
    case 'xyz':
      return {
        addresses: { [gridOfCrs(tiles.crs ?? 'EPSG:3857', fail)]: webAddress(resolved('url'), fail) },
      };
    case 'wmts':
      return {
        addresses: {
          [gridOfCrs(tiles.crs, fail)]: wmtsTemplate(tiles, webAddress(resolved('url'), fail), fail),
        },
      };
    default:
      return fail('tiles.type 须为 tianditu、xyz 或 wmts');
  }
}

/** Names of variables are replaced by their values. */
function resolve(given: unknown, name: string, fail: Fail, environment: Environment): string {
  if (typeof given !== 'string' || given === '') return fail(`tiles.${name} 须为文字`);
  return given.replace(/\$\{(\w+)\}/g, (_, variable: string) => {
    const value = environment[variable];
    return value === undefined || value.trim() === '' ? fail(`环境变量 ${variable} 没有值`) : value.trim();
  });
}

function webAddress(url: string, fail: Fail): string {
  return /^https?:\/\/[^\s"'<>]+$/.test(url) ? url : fail('tiles.url 须为 http 或 https 地址');
}

/** Levels of both grids have Tianditu's numbers. */
function gridOfCrs(crs: unknown, fail: Fail): GridId {
  if (crs === 'EPSG:3857') return 'WebMercatorQuad';
  if (crs === 'EPSG:4490' || crs === 'EPSG:4326') return 'CGCS2000Quad';
  return fail('tiles.crs 须为 EPSG:3857、EPSG:4490 或 EPSG:4326');
}

function tianditu(key: string, baseUrl = 'https://t{0-7}.tianditu.gov.cn'): ExternalSet['addresses'] {
  const address = (set: 'w' | 'c'): string =>
    `${baseUrl.replace(/\/+$/, '')}/img_${set}/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=img&STYLE=default` +
    `&TILEMATRIXSET=${set}&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`;
  return { WebMercatorQuad: address('w'), CGCS2000Quad: address('c') };
}

/** The template as it is where the service is asked by paths, else the pairs of WMTS 1.0.0. */
function wmtsTemplate(tiles: Json, url: string, fail: Fail): string {
  if (/\{TileMatrix\}/i.test(url))
    return url
      .replace(/\{TileMatrix\}/i, '{z}')
      .replace(/\{TileRow\}/i, '{y}')
      .replace(/\{TileCol\}/i, '{x}');
  const value = (name: string, fallback?: string): string => {
    const found = tiles[name] ?? fallback;
    return typeof found === 'string' ? encodeURIComponent(found) : fail(`tiles.${name} 须为文字`);
  };
  const joint = url.includes('?') ? (/[?&]$/.test(url) ? '' : '&') : '?';
  return (
    `${url}${joint}SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${value('layer')}&STYLE=${value('style', 'default')}` +
    `&TILEMATRIXSET=${value('matrixSet')}&FORMAT=${value('format', 'image/png')}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`
  );
}

// Features, semantic: boxes and the four reference systems, with the order of their axes.
import type { Feature, FeatureCollection } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf } from '../http/exchange.js';
import { ensure } from '../outcome.js';
import type { Probe } from '../probe.js';
import { idsOf, pointOf, readFeatures, villages } from '../read-features.js';
import { knownSystems, type Position } from '../reference-systems.js';

const items = '/collections/villages/items';
const crsRequirements = 'http://www.opengis.net/spec/ogcapi-features-2/1.0/req/crs';

type Box = readonly [west: number, south: number, east: number, north: number];

const inBox = ([x, y]: Position, [w, s, e, n]: Box): boolean =>
  y >= s && y <= n && (w <= e ? x >= w && x <= e : x >= w || x <= e);

async function placed(probe: Probe): Promise<{ feature: Feature; at: Position }[]> {
  const all = (await villages(probe)).items.flatMap((feature) => {
    const at = pointOf(feature);
    return at ? [{ feature, at }] : [];
  });
  ensure(all.length >= 2, 'villages 里有点位的要素少于 2，无法检查');
  return all;
}

/** A box whose edges keep clear of every point, so that rounding in another system cannot change what lies in it. */
async function clearBox(probe: Probe): Promise<Box> {
  const points = (await placed(probe)).map(({ at }) => at);
  const cut = (values: readonly number[]): number => {
    const sorted = [...new Set(values)].sort((a, b) => a - b);
    const gaps = sorted
      .slice(1)
      .map((value, index) => ({ size: value - sorted[index]!, from: sorted[index]! }));
    const widest = gaps.reduce((best, gap) => (gap.size > best.size ? gap : best), {
      size: 0,
      from: sorted[0]!,
    });
    return Number((widest.from + widest.size / 2).toFixed(6));
  };
  return [73, 3, cut(points.map(([lon]) => lon)), 54];
}

export const featurePlaceChecks: readonly Check[] = [
  check(
    {
      id: 'features.bbox',
      layer: 'semantic',
      zh: 'bbox 的结果与在客户端重算的相同：4 个数、6 个数、跨 180 度经线、边界恰在点上、空的矩形',
      en: 'Boxes of four and six numbers, across the meridian, on a point and empty answer what the client works out',
      why: '地图每移动一次就用它取一次数据。',
      source: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core/fc-bbox-response',
    },
    async (probe) => {
      const all = await placed(probe);
      const [, , cut] = await clearBox(probe);
      const [lon, lat] = all[0]!.at;
      const cases: [string, Box][] = [
        [`73,3,${cut},54`, [73, 3, cut, 54]],
        [`${cut},3,0,136,54,9000`, [cut, 3, 136, 54]],
        [`${cut},3,-170,54`, [cut, 3, -170, 54]],
        [`${lon},${lat},${lon},${lat}`, [lon, lat, lon, lat]],
        ['0,0,1,1', [0, 0, 1, 1]],
      ];
      for (const [bbox, box] of cases) {
        const found = await readFeatures(probe, 'villages', { query: { bbox } });
        const wanted = all.filter(({ at }) => inBox(at, box)).map(({ feature }) => feature);
        ensure(
          idsOf(found.items) === idsOf(wanted),
          `bbox=${bbox} 应有 ${wanted.length} 个要素，而有 ${found.items.length} 个`,
          found.exchanges[0],
        );
        ensure(found.pages[0]!.numberMatched === wanted.length, 'numberMatched 与之不同', found.exchanges[0]);
      }
    },
  ),
  check(
    {
      id: 'features.crs.axis-order',
      layer: 'semantic',
      zh: 'crs 真正起作用：EPSG:4490 与 4326 纬度在前，3857 是米，缺省 CRS84 经度在前',
      en: 'Coordinates come in the asked reference system with its axis order',
      why: 'EPSG:4490 的次序是纬度、经度；写成经度在前，QGIS 会把全县画到北冰洋。',
      source: `${crsRequirements}/crs84`,
    },
    async (probe) => {
      const [first] = await placed(probe);
      for (const { name, uri, write, tolerance } of knownSystems) {
        const wanted = write(first!.at);
        for (const path of [items, `${items}/${first!.feature.id}`]) {
          const exchange = await probe.get(path, {
            query: { crs: uri, ...(path === items && { limit: 1000 }) },
          });
          ensure(exchange.status === 200, `crs=${name} 应答 200，而是 ${exchange.status}`, exchange);
          const body = jsonOf<unknown>(exchange);
          const found =
            path === items
              ? (body as FeatureCollection).features.find(({ id }) => id === first!.feature.id)
              : (body as Feature);
          const [x = NaN, y = NaN] = (found && pointOf(found)) ?? [];
          ensure(
            Math.abs(x - wanted[0]) <= tolerance && Math.abs(y - wanted[1]) <= tolerance,
            `${name} 的坐标应为 ${wanted.join()}，而是 ${x},${y}`,
            exchange,
          );
        }
      }
    },
  ),
  check(
    {
      id: 'features.crs.header',
      layer: 'static',
      zh: '答复带 Content-Crs，写明实际所用的坐标系，外加尖括号；缺省是 CRS84',
      en: 'Content-Crs names the reference system of the answer in angle brackets',
      why: '客户端由它得知坐标的次序。',
      source: `${crsRequirements}/ogc-crs-header-value`,
    },
    async (probe) => {
      const { id } = (await villages(probe)).items[0]!;
      for (const crs of [undefined, ...knownSystems.map(({ uri }) => uri)])
        for (const path of [items, `${items}/${id}`]) {
          const exchange = await probe.get(path, { query: { crs } });
          const wanted = `<${crs ?? knownSystems[0]!.uri}>`;
          const given = exchange.headers.get('Content-Crs');
          ensure(given === wanted, `Content-Crs 应为 ${wanted}，而是 ${given ?? '没有'}`, exchange);
        }
    },
  ),
  check(
    {
      id: 'features.bbox-crs',
      layer: 'semantic',
      zh: 'bbox-crs 真正起作用：同一个矩形以四种坐标系写出，结果相同',
      en: 'The same box in each of the four reference systems answers the same features',
      why: 'QGIS 以图层的坐标系发出矩形；忽略它，就什么都查不到。',
      source: `${crsRequirements}/fc-bbox-crs-action`,
    },
    async (probe) => {
      const box = await clearBox(probe);
      const wanted = (await placed(probe)).filter(({ at }) => inBox(at, box)).map(({ feature }) => feature);
      for (const { name, uri, write } of knownSystems) {
        const corners = [...write([box[0], box[1]]), ...write([box[2], box[3]])];
        const query = { bbox: corners.join(), 'bbox-crs': uri };
        const found = await readFeatures(probe, 'villages', { query });
        ensure(
          idsOf(found.items) === idsOf(wanted),
          `以 ${name} 写出的矩形应有 ${wanted.length} 个要素，而有 ${found.items.length} 个`,
          found.exchanges[0],
        );
      }
    },
  ),
  check(
    {
      id: 'features.crs.unknown',
      layer: 'robustness',
      zh: '没有的坐标系答 400 unknown-crs:crs、bbox-crs、filter-crs 都如此；简写也不接受',
      en: 'Unknown reference systems are refused, short names too',
      why: '按缺省坐标系答复，客户端却以为是它所要的。',
      source: `${crsRequirements}/fc-crs-valid-value`,
    },
    async (probe) => {
      for (const crs of ['EPSG:4490', '4326', 'http://www.opengis.net/def/crs/EPSG/0/9999', 'x'])
        for (const query of [
          { crs },
          { bbox: '105,34,106,35', 'bbox-crs': crs },
          { filter: "name = 'x'", 'filter-crs': crs },
        ])
          expectProblem(await probe.get(items, { query }), 400, 'unknown-crs');
    },
  ),
  check(
    {
      id: 'features.crs.regions',
      layer: 'semantic',
      zh: '面也换坐标系：regions 的每个位置都照所要的次序，环仍闭合',
      en: 'Areas are written in the asked reference system as well',
      why: '只换点不换面，边界与点就对不上。',
      source: pages.features,
    },
    async (probe) => {
      const path = `/collections/regions/items/${probe.profile.county}`;
      const plain = positionsIn((await probe.read<Feature>(path)).geometry);
      ensure(plain.length >= 4, '县应有面');
      for (const { name, uri, write, tolerance } of knownSystems) {
        const given = positionsIn((await probe.read<Feature>(path, { query: { crs: uri } })).geometry);
        ensure(given.length === plain.length, `${name} 的位置数不同`);
        const off = plain.findIndex((at, index) => {
          const [x, y] = write(at);
          return Math.abs(given[index]![0] - x) > tolerance || Math.abs(given[index]![1] - y) > tolerance;
        });
        ensure(off < 0, `${name} 的第 ${off + 1} 个位置应为 ${plain[off] && write(plain[off]!).join()}`);
      }
    },
  ),
];

function positionsIn(geometry: Feature['geometry']): Position[] {
  const walk = (value: unknown): Position[] =>
    Array.isArray(value)
      ? typeof value[0] === 'number'
        ? [[value[0], Number(value[1])]]
        : value.flatMap(walk)
      : [];
  return walk(geometry?.coordinates);
}

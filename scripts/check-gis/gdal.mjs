// What GDAL's command line finds in a backend: its OAPIF driver for features, its MVT driver for tiles, PROJ for coordinates.
import { spawn } from 'node:child_process';

/** @returns {Promise<string | null>} the version, null where GDAL is not installed */
export async function gdalVersion() {
  const { output } = await run('ogrinfo', ['--version'], {}).catch(() => ({ output: '' }));
  return /GDAL [0-9.]+/.exec(output)?.[0] ?? null;
}

/**
 * The steps of the check, each with what the backend's own API says.
 * @param {{ root: string, token: string, ask: (path: string, token?: string) => Promise<any> }} backend
 * @returns {Array<{ name: string, persona: string, expected: () => Promise<unknown>, find: () => Promise<unknown> }>}
 */
export function gdalSteps({ root, token, ask }) {
  const features = `OAPIF:${root}`;
  const matched = async (path, bearer) => (await ask(path, bearer)).numberMatched;
  const step = (name, persona, expected, find) => ({ name, persona, expected, find });
  const box = [105.1, 34.7, 105.3, 34.9];
  return [
    step(
      '列出图层（匿名）',
      'visitor',
      async () => (await ask('/collections')).collections.map(({ id }) => id).join(' '),
      async () => layersOf(await ogrinfo([features])),
    ),
    step(
      '逐页读完各村，编号不重',
      'visitor',
      () => matched('/collections/villages/items?limit=1'),
      async () =>
        number(await ogrinfo(['-q', features, '-sql', 'select count(distinct code) from villages'])),
    ),
    step(
      '按属性筛选乡镇（在 GDAL 内筛选）',
      'visitor',
      () => matched(`/collections/regions/items?limit=1&filter=${encodeURIComponent("level = 'town'")}`),
      async () => featureCount(await ogrinfo(['-so', features, 'regions', '-where', "level = 'town'"])),
    ),
    step(
      '按范围筛选各村（bbox 交给后端）',
      'visitor',
      () => matched(`/collections/villages/items?limit=1&bbox=${box.join(',')}`),
      async () => featureCount(await ogrinfo(['-so', features, 'villages', '-spat', ...box.map(String)])),
    ),
    step(
      '带令牌读数据范围内的户（bbox 交给后端）',
      'county',
      () => matched(`/collections/households/items?limit=1&bbox=${box.join(',')}`, token),
      async () =>
        featureCount(await ogrinfo(['-so', features, 'households', '-spat', ...box.map(String)], token)),
    ),
    ...[
      [8, 'select sum(households) as n from householdGrid', '瓦片：8 级网格中户数之和'],
      [12, 'select count(*) as n from households', '瓦片：12 级的户'],
    ].map(([zoom, sql, name]) =>
      step(
        name,
        'county',
        () => matched('/households?limit=1', token),
        async () => number(await ogrinfo(['-q', `MVT:${root}/tiles/households/${zoom}`, '-sql', sql], token)),
      ),
    ),
    step(
      'WMTS：各套影像在两种切片方案里',
      'visitor',
      async () => {
        const { items } = await ask('/imagery');
        return items
          .flatMap(({ id, tileMatrixSets }) => tileMatrixSets.map((set) => `${id}/${set}`))
          .join(' ');
      },
      async () => wmtsLayers(await run('gdalinfo', [wmts(root)], uncached)),
    ),
    ...['WebMercatorQuad', 'CGCS2000Quad'].map((grid) => middleStep({ root, ask }, grid)),
    ...[
      ['EPSG:4490', 'http://www.opengis.net/def/crs/EPSG/0/4490'],
      ['EPSG:3857', 'http://www.opengis.net/def/crs/EPSG/0/3857'],
    ].map(([code, uri]) =>
      step(
        `${code} 的坐标与 PROJ 所算相同`,
        'visitor',
        async () => rounded(await firstPoint(ask, `&crs=${uri}`)),
        async () => rounded(await transform(await firstPoint(ask, ''), code)),
      ),
    ),
  ];
}

/** The driver would leave its tiles in the folder where it runs. */
const uncached = { GDAL_ENABLE_WMS_CACHE: 'NO' };

const wmts = (root) => `WMTS:${root}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities`;

/** The set is chosen before GDAL begins, so that what is recorded is asked by GDAL alone. */
function middleStep({ root, ask }, grid) {
  let set;
  return {
    name: `WMTS：${grid} 的中央有像元`,
    persona: 'visitor',
    expected: async () => {
      [set] = (await ask('/imagery')).items;
      return 'opaque';
    },
    find: async () => opaqueIn(await middlePixel(set, root, grid)),
  };
}

/** What the driver names as parts, by layer and grid. */
function wmtsLayers({ output: text }) {
  return [...text.matchAll(/_NAME=.*layer=([^,\n]+),tilematrixset=(\w+)/g)]
    .map(([, layer, set]) => `${layer}/${set}`)
    .join(' ');
}

/** The values of all bands where the middle of a set lies. */
function middlePixel({ id, extent: [west, south, east, north] }, root, set) {
  const place = [String((west + east) / 2), String((south + north) / 2)];
  return run(
    'gdallocationinfo',
    ['-valonly', '-wgs84', `${wmts(root)},layer=${id},tilematrixset=${set}`, ...place],
    uncached,
  );
}

function opaqueIn({ output }) {
  const values = output.trim().split(/\s+/).map(Number);
  return values.length === 4 && values[3] === 255 ? 'opaque' : `bands ${values.join(' ')}`;
}

function ogrinfo(args, token) {
  return run(
    'ogrinfo',
    ['-ro', ...args],
    token ? { GDAL_HTTP_HEADERS: `Authorization: Bearer ${token}` } : {},
  );
}

/** Runs beside the event loop, on which the recording proxy stands. */
function run(command, args, env, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve({ output }) : reject(new Error(`${command}: ${code}\n${output}`)),
    );
    child.stdin.end(input);
  });
}

const layersOf = ({ output }) => [...output.matchAll(/^\d+: (\S+)/gm)].map(([, name]) => name).join(' ');
const featureCount = ({ output }) => Number(/Feature Count: (\d+)/.exec(output)?.[1]);
const number = ({ output }) => Number(/\) = (\d+)/.exec(output)?.[1]);

async function firstPoint(ask, parameters) {
  const { features } = await ask(`/collections/villages/items?limit=1${parameters}`);
  return features[0].geometry.coordinates;
}

/** From longitude, latitude of CRS84 to the system, in the order that its authority gives the axes. */
async function transform([lon, lat], code) {
  const { output } = await run(
    'gdaltransform',
    ['-s_srs', 'OGC:CRS84', '-t_srs', code],
    {},
    `${lon} ${lat}\n`,
  );
  const [x, y] = output.trim().split(/\s+/).map(Number);
  // gdaltransform writes easting first for every system; 4490 itself has latitude first.
  return code === 'EPSG:4490' ? [y, x] : [x, y];
}

/** To a millimetre on the ground: degrees have eight digits after the point, metres three. */
const rounded = (point) => point.map((value) => value.toFixed(Math.abs(value) > 360 ? 3 : 8)).join(' ');

// What QGIS's OGC API provider finds in a backend, by its Python bindings; needs a python3 that can import `qgis`.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('open_layers.py', import.meta.url));
const tileScript = fileURLToPath(new URL('render_tile.py', import.meta.url));
const serverPackage = new URL('../../packages/server/package.json', import.meta.url);

/** Debian's own interpreter has the bindings even where another comes first on the path. */
const interpreters = ['python3', '/usr/bin/python3'];

/** @returns {Promise<{ version: string, python: string } | null>} null where QGIS is not installed */
export async function findQgis() {
  for (const python of interpreters) {
    const { output } = await run(python, ['-c', 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION)']);
    const version = /^\d+\.\d+\.\d+/.exec(output)?.[0];
    if (version) return { version: `QGIS ${version}`, python };
  }
  return null;
}

/** As {@link import('./gdal.mjs').gdalSteps}, for a visitor. */
export function qgisSteps(python, { root, ask }) {
  const matched = async (parameters) =>
    (await ask(`/collections/villages/items?limit=1${parameters}`)).numberMatched;
  const open = async (...args) => {
    const { output } = await run(python, [script, root, 'villages', ...args]);
    const found = /features=(\d+) ids=(\d+)/.exec(output);
    if (!found) throw new Error(`QGIS: ${output}`);
    return found[1] === found[2] ? Number(found[1]) : `${found[1]}，其中编号 ${found[2]} 个`;
  };
  const filter = encodeURIComponent("townName = '大石镇'");
  const step = (name, expected, find) => ({ name, persona: 'visitor', expected, find });
  return [
    step(
      '打开各村图层，逐页读完，编号不重',
      () => matched(''),
      () => open(),
    ),
    step(
      '只读画面范围内的村',
      () => matched('&bbox=105.1,34.7,105.3,34.9'),
      () => open('--rectangle', '105.1,34.7,105.3,34.9'),
    ),
    step(
      '按属性筛选各村（在 QGIS 内筛选）',
      () => matched(`&filter=${filter}`),
      () => open('--subset', '"townName" = \'大石镇\''),
    ),
    ...grids.map((grid) => tileStep(python, { root, ask }, grid)),
  ];
}

/** Level 15 of both grids: their upper left corner, and units of a tile's edge. */
const grids = [
  {
    id: 'WebMercatorQuad',
    crs: 'EPSG:3857',
    left: -20037508.342789244,
    top: 20037508.342789244,
    side: 40075016.685578488 / 2 ** 15,
  },
  { id: 'CGCS2000Quad', crs: 'EPSG:4490', left: -180, top: 90, side: 360 / 2 ** 15 },
];
const level = 15;

/** The tile is chosen before QGIS begins, so that what is recorded is asked by QGIS alone. */
function tileStep(python, { root, ask }, grid) {
  let tile;
  return {
    name: `WMTS：${grid.id} 的一块瓦片画出来，中央像元与瓦片相同`,
    persona: 'visitor',
    expected: async () => {
      tile = await middleTile(ask, grid);
      return (await middleOfTile(root, tile)).join(' ');
    },
    find: () => drawnPixel(python, root, tile, grid),
  };
}

/** The tile in the middle of the first set. */
async function middleTile(ask, { id, crs, left, top, side }) {
  const [set] = (await ask('/imagery')).items;
  const [west, south, east, north] = set.extent;
  const place = [(west + east) / 2, (south + north) / 2];
  const [x, y] = crs === 'EPSG:3857' ? mercator(place) : place;
  const [column, row] = [Math.floor((x - left) / side), Math.floor((top - y) / side)];
  const [minX, maxY] = [left + column * side, top - row * side];
  const address = `/imagery/${set.id}/tiles/${id}/${level}/${row}/${column}`;
  return { layer: set.id, address, rectangle: [minX, maxY - side, minX + side, maxY] };
}

function mercator([lon, lat]) {
  const radius = 6378137;
  const angle = (lat * Math.PI) / 180;
  return [(lon * Math.PI * radius) / 180, radius * Math.log(Math.tan(Math.PI / 4 + angle / 2))];
}

/** As the tile itself has it. */
async function middleOfTile(root, { address }) {
  const sharp = createRequire(serverPackage)('sharp');
  const bytes = Buffer.from(await (await fetch(root + address)).arrayBuffer());
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray(4 * (128 * info.width + 128), 4 * (128 * info.width + 128) + 4)];
}

async function drawnPixel(python, root, { layer, rectangle }, { id, crs }) {
  const args = [root, layer, id, crs, 'image/webp', `--rectangle=${rectangle.join(',')}`];
  const { output } = await run(python, [tileScript, ...args]);
  const [, pixel] = /pixel=([\d ]+)/.exec(output) ?? [];
  if (!pixel) throw new Error(`QGIS: ${output}`);
  return pixel;
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.on('error', () => resolve({ output }));
    child.on('close', () => resolve({ output }));
  });
}

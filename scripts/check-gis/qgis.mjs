// What QGIS's OGC API provider finds in a backend, by its Python bindings; needs a python3 that can import `qgis`.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('open_layers.py', import.meta.url));

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
  ];
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

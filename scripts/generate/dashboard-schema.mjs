// The JSON Schema of a dashboard's layout, from the shape that om-dashboard checks by.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** @returns {{path: string, text: string}[]} packages/components/dashboard-layout.schema.json */
export function generateDashboardSchema(root) {
  const text = `${JSON.stringify(readSchema(root), null, 1)}\n`;
  return [{ path: join(root, 'packages', 'components', 'dashboard-layout.schema.json'), text }];
}

/** The shape is TypeScript: another process reads it with the flags that this takes. */
function readSchema(root) {
  const script = `import { layoutSchema } from './packages/components/src/dashboard/layout-schema.ts';
    process.stdout.write(JSON.stringify(layoutSchema()));`;
  const flags = ['--conditions=onemap-source', '--import', 'tsx', '--input-type=module', '-e', script];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The layout of the dashboard cannot be read:\n${stderr}`);
  return JSON.parse(stdout);
}

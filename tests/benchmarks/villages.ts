// Writes the 415 villages of the demo's county, as the reference server's generator draws them, for the pages to fetch.
import { writeFile } from 'node:fs/promises';
import { planGangu } from '../../packages/server/src/seed/generate/gangu.js';

const [, , path] = process.argv;
const villages = planGangu(0.01).regions.filter(({ division }) => division.level === 'village');
await writeFile(path!, JSON.stringify(villages.map(({ rings }) => rings)));

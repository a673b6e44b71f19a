// Lists through the server against plain SQL as pg_featureserv would send it: no scope, no masks, no count of all.
import type { Db } from '../../../packages/server/src/store/db.js';
import type { ServedApp } from './app.js';
import { timeRows, type Row } from './rows.js';
import { timeInTurn } from './timing.js';

const box = [105.3, 34.7, 105.35, 34.75] as const;
const patience = { runs: 60, seconds: 15 };

/** The columns of a list's item, as JSON. */
const plain = (where: string, rest: string): string => `select json_agg(t)::text as json from (
  select h.id, h.region, r.short_name, h.group_no, h.head_name, h.household_class, h.main_cause, h.other_causes, h.member_count,
    h.phone, h.address, h.lon, h.lat, y.status, y.household_type, y.net_income_per_capita_yuan
  from household h join region r on r.county = h.county and r.code = h.region
    left join household_year y on y.county = h.county and y.household = h.id and y.year = 2020
  where h.household_class <> 'ordinary' ${where} order by h.id ${rest}) t`;
const inBox = `and h.pt <@ box(point(${box[0] * 1e5}, ${box[1] * 1e5}), point(${box[2] * 1e5}, ${box[3] * 1e5}))`;

/** A drawn area: 48 corners round a point, longitudes and latitudes of five digits. */
const ring = Array.from({ length: 49 }, (_, index): [string, string] => {
  const angle = (2 * Math.PI * (index % 48)) / 48;
  return [(105.33 + 0.03 * Math.cos(angle)).toFixed(5), (34.74 + 0.03 * Math.sin(angle)).toFixed(5)];
});
const drawing = encodeURIComponent(
  `S_INTERSECTS(point, POLYGON((${ring.map((corner) => corner.join(' ')).join(', ')})))`,
);
const inDrawing = `and h.pt <@ polygon '(${ring
  .map(([lon, lat]) => `(${(Number(lon) * 1e5).toFixed(0)},${(Number(lat) * 1e5).toFixed(0)})`)
  .join(',')})'`;

export async function queryRows(db: Db, app: ServedApp, title: string): Promise<Row[]> {
  const sql = (text: string) => () => db.write((query) => query(text));
  const cursor = await cursorOfPage1000(app);
  const works: [string, string, string][] = [
    ['box, first 100', `/households?bbox=${box.join(',')}&limit=100`, plain(inBox, 'limit 100')],
    [
      'polygon of 48 corners, first 100',
      `/households?filter=${drawing}&limit=100`,
      plain(inDrawing, 'limit 100'),
    ],
    ['items, page 1 of 10', '/households?limit=10', plain('', 'limit 10')],
    [
      'items, page 1,000 by cursor',
      `/households?limit=10&cursor=${cursor}`,
      plain('', 'limit 10 offset 9990'),
    ],
  ];
  const rows: Row[] = [];
  for (const [work, path, text] of works) {
    const times = await timeInTurn({ ours: () => app.ask(path), 'plain SQL': sql(text) }, patience);
    rows.push(...timeRows(`${title}: ${work}`, times.ours, { 'plain SQL': times['plain SQL'] }));
  }
  return rows;
}

/** The same cursor whatever the pages before were: ten large ones stand for 999 of ten. */
async function cursorOfPage1000(app: ServedApp): Promise<string> {
  let cursor = '';
  for (const limit of [...Array<number>(9).fill(1000), 990]) {
    const page = await app.ask(`/households?limit=${limit}${cursor && `&cursor=${cursor}`}`);
    const { links } = JSON.parse(new TextDecoder().decode(page)) as {
      links: { rel: string; href: string }[];
    };
    const next = links.find(({ rel }) => rel === 'next');
    if (!next) throw new Error('fewer than 10,000 households');
    cursor = encodeURIComponent(new URL(next.href).searchParams.get('cursor')!);
  }
  return cursor;
}

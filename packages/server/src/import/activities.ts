// Loads assistance activities: where and when, of what kind, by whom, for how many, and which households were visited.
import { countyOf } from '@onemap/core';
import type { Link, Position } from '@onemap/contract';
import { CellReader } from './cells.js';
import { householdId, keyedHash } from './context.js';
import type { CreateLoader, ImportContext } from './context.js';
import { addError } from './report.js';
import { addCounts, upsert } from './upsert.js';
import type { Target } from './upsert.js';

const activityTarget: Target = {
  table: 'activity',
  columns: {
    ...{
      county: 'text',
      id: 'text',
      region: 'text',
      held_on: 'date',
      kind: 'text',
      title: 'text',
      summary: 'text',
    },
    ...{ organiser: 'text', organiser_kind: 'text', helper_unit: 'text' },
    ...{
      participant_count: 'integer',
      households_reached: 'integer',
      photos: 'jsonb',
      linked_households: 'integer',
    },
    ...{ lon: 'double precision', lat: 'double precision', synthetic: 'boolean', source: 'text' },
  },
  keys: ['county', 'id'],
};

const linkTarget: Target = {
  table: 'activity_household',
  columns: { county: 'text', activity: 'text', household: 'text', region: 'text' },
  keys: ['county', 'activity', 'household'],
};

interface Activity {
  readonly county: string;
  readonly id: string;
  readonly region: string;
  /** Ids of the households that were visited. */
  readonly visited: readonly string[];
  readonly lon: number | null;
  readonly lat: number | null;
}

/** Places are known to some tens of metres only, and outlines too. */
const toleranceMeters = 100;

/** Each household that is named must be in the register, and in the county of the activity. */
export const createActivityLoader: CreateLoader = (context, report) => async (groups) => {
  const read: { cells: CellReader; activity: Activity | null }[] = [];
  for (const [no, staged] of groups) {
    const cells = new CellReader('activities', staged[0]!);
    if (staged.length > 1) cells.fail('activity', 'duplicate', '活动编号重复');
    read.push({ cells, activity: await readActivity(cells, no, context) });
  }
  const regions = await regionsOfHouseholds(context, read);
  const accepted: Activity[] = [];
  for (const { cells, activity } of read) {
    if (activity?.visited.some((household) => !regions.has(household)))
      cells.fail('households', 'household-unknown', '走访的户不在登记表中');
    cells.errors.forEach((error) => addError(report, error));
    if (activity && cells.errors.length === 0) accepted.push(activity);
    else report.rejected++;
  }
  const placed = await atVillages(context, accepted);
  const counts = await upsert(context.query, activityTarget, placed);
  addCounts(report, counts);
  await writeLinks(context, accepted, regions);
  if (counts.inserted + counts.updated > 0)
    for (const { county } of accepted) context.touchedActivities.add(county);
};

async function readActivity(cells: CellReader, no: string, context: ImportContext): Promise<Activity | null> {
  const { key, regions, synthetic, source } = context;
  const region = cells.region();
  const point = readPoint(cells);
  cells.required('kind');
  cells.required('date');
  cells.required('participants');
  cells.required('reached');
  const told = {
    held_on: cells.date('date'),
    kind: cells.label('kind', 'activityKind'),
    title: cells.required('title'),
    summary: cells.text('summary') ?? '',
    organiser: cells.text('organiser'),
    organiser_kind: cells.label('organiserKind', 'organiserKind'),
    helper_unit: cells.text('helperUnit'),
    participant_count: cells.count('participants'),
    households_reached: cells.count('reached'),
    photos: readPhotos(cells),
  };
  if (region === null) return null;
  if ((await regions.levelOf(region)) !== 'village')
    cells.fail('region', 'region-unknown', '应为区划树中的村');
  else if (point && !(await regions.contains(region, point, toleranceMeters)))
    cells.fail('lon', 'outside-region', '坐标不在所属村的范围内', point.join());
  const county = countyOf(region);
  const visited = [...new Set(listOf(cells.text('households')))].map((each) =>
    householdId(key, county, each),
  );
  return {
    ...{
      county,
      id: `${county}-${keyedHash(key, `activity ${no}`)}`,
      region,
      ...told,
      visited,
      synthetic,
      source,
    },
    ...{ linked_households: visited.length, lon: point?.[0] ?? null, lat: point?.[1] ?? null },
  };
}

function readPoint(cells: CellReader): Position | null {
  const [lon, lat] = [cells.number('lon'), cells.number('lat')];
  if ((cells.text('lon') === null) !== (cells.text('lat') === null))
    cells.fail('lon', 'coordinates', '经度与纬度应同时填写');
  return lon === null || lat === null ? null : [lon, lat];
}

/** Addresses of pictures, which a page of another origin must be able to show. */
function readPhotos(cells: CellReader): Link[] {
  const photos = listOf(cells.text('photos'));
  if (photos.some((href) => !/^https?:\/\/[^\s"<>]+$/.test(href)))
    cells.fail('photos', 'address', '应为以 http(s):// 开头的地址，多个以分号隔开');
  return photos.map((href) => ({
    href,
    rel: 'item',
    type: /\.png$/i.test(href) ? 'image/png' : 'image/jpeg',
  }));
}

function listOf(text: string | null): string[] {
  return (text ?? '').split(/[;\uff1b]/).flatMap((part) => part.trim() || []);
}

async function regionsOfHouseholds(
  { query }: ImportContext,
  read: readonly { readonly activity: Activity | null }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(read.flatMap(({ activity }) => activity?.visited ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await query<{ id: string; region: string }>(
    'select id, region from household where id = any($1::text[])',
    [ids],
  );
  return new Map(rows.map(({ id, region }) => [id, region]));
}

/** Without a place, and where households were visited, the village's point stands for it. */
async function atVillages({ query }: ImportContext, activities: readonly Activity[]): Promise<Activity[]> {
  const rows = await query<{ code: string; lon: number | null; lat: number | null }>(
    'select code, lon, lat from region where code = any($1::text[])',
    [[...new Set(activities.map(({ region }) => region))]],
  );
  const points = new Map(rows.map(({ code, lon, lat }) => [code, { lon, lat }]));
  return activities.map((activity) =>
    activity.lon !== null && activity.visited.length === 0
      ? activity
      : { ...activity, ...points.get(activity.region) },
  );
}

async function writeLinks(
  { query }: ImportContext,
  activities: readonly Activity[],
  regions: ReadonlyMap<string, string>,
): Promise<void> {
  if (activities.length === 0) return;
  await query(
    'delete from activity_household where county = any($1::text[]) and activity = any($2::text[])',
    [[...new Set(activities.map(({ county }) => county))], activities.map(({ id }) => id)],
  );
  const links = activities.flatMap(({ county, id, visited }) =>
    visited.map((household) => ({ county, activity: id, household, region: regions.get(household)! })),
  );
  await upsert(query, linkTarget, links);
}

// Where each table lies on a Citus cluster, as one list: the command lays it out, the guide prints it, a test compares it with the migrations.

export type TableLayout =
  /** Divided by county; rows of one county lie together on one worker, in every such table. */
  | { readonly table: string; readonly place: 'distributed' }
  /** A copy on every node: small, and joined with all counties. */
  | { readonly table: string; readonly place: 'reference' }
  /** On the coordinator alone. */
  | { readonly table: string; readonly place: 'local'; readonly reason: string };

/** The first distributed table founds the group of those that lie together. */
export const citusLayout: readonly TableLayout[] = [
  { table: 'region', place: 'reference' },
  { table: 'region_year', place: 'reference' },
  { table: 'published_figure', place: 'reference' },
  { table: 'household', place: 'distributed' },
  { table: 'household_year', place: 'distributed' },
  { table: 'member', place: 'distributed' },
  { table: 'member_year', place: 'distributed' },
  { table: 'measure', place: 'distributed' },
  { table: 'helper', place: 'distributed' },
  { table: 'household_visit', place: 'distributed' },
  { table: 'household_photo', place: 'distributed' },
  { table: 'household_project', place: 'distributed' },
  { table: 'household_monitoring', place: 'distributed' },
  { table: 'household_duty', place: 'distributed' },
  { table: 'rollup_poverty', place: 'distributed' },
  { table: 'rollup_breakdown', place: 'distributed' },
  { table: 'activity', place: 'distributed' },
  { table: 'activity_household', place: 'distributed' },
  { table: 'rollup_activity', place: 'distributed' },
  { table: 'imagery_footprint', place: 'local', reason: '影像目录的副本，只有几行' },
  { table: 'archive_link', place: 'local', reason: '按令牌的散列查找，打开二维码时每次一行' },
  { table: 'audit_log', place: 'local', reason: '触发器拒绝改动，而触发器不能分布' },
  { table: 'data_version', place: 'local', reason: '每县一行，只由协调节点上的函数读写' },
  { table: 'export_request', place: 'local', reason: '按帐号读写，几天后删除' },
  { table: 'idempotent_answer', place: 'local', reason: '按帐号读写，一天后删除' },
  { table: 'server_key', place: 'local', reason: '整个数据库只有一行' },
  { table: 'schema_migration', place: 'local', reason: '记录迁移，由协调节点执行' },
];

/** The column that every distributed table and each of its unique keys has. */
export const distributionColumn = 'county';

/**
 * The row policies of the distributed tables as Citus takes them: the same conditions, without the sub-selects by which
 * the other engines read the scope once a statement.
 */
export const citusPolicies: readonly { table: string; policy: string; using: string }[] = [
  { table: 'household', policy: 'household_scope', using: inScope('id') },
  { table: 'household_year', policy: 'household_year_scope', using: inScope('household') },
  { table: 'member', policy: 'member_scope', using: inScope('household') },
  { table: 'member_year', policy: 'member_year_scope', using: inScope('household') },
  { table: 'measure', policy: 'measure_scope', using: inScope('household') },
  { table: 'household_visit', policy: 'household_visit_scope', using: inScope('household') },
  { table: 'household_photo', policy: 'household_photo_scope', using: inScope('household') },
  { table: 'household_project', policy: 'household_project_scope', using: inScope('household') },
  { table: 'household_monitoring', policy: 'household_monitoring_scope', using: inScope('household') },
  { table: 'household_duty', policy: 'household_duty_scope', using: inScope('household') },
  { table: 'activity_household', policy: 'activity_household_scope', using: inScope('household') },
  {
    table: 'helper',
    policy: 'helper_scope',
    using: `${inScope('household')} or (kind = 'cadre' and subject = scope_pairings_of() and (from_date is null or from_date <= today_in_china()) and (to_date is null or to_date >= today_in_china()))`,
  },
];

function inScope(household: string): string {
  return `region ^@ any (scope_prefixes()) or ${household} = any (scope_households())`;
}

/** Run first, on the coordinator, by a superuser; `<…>` is to be filled in. */
export const clusterStatements: readonly string[] = [
  "select citus_set_coordinator_host('<协调节点>', 5432);",
  "select citus_add_node('<工作节点一>', 5432);",
  "select citus_add_node('<工作节点二>', 5432);",
  'alter role onemap_reader login;',
];

/** Run by the owner of the database, in one transaction. Each may be repeated: what lies in its place stays there. */
export function layoutStatements(): string[] {
  return [
    "set local citus.multi_shard_modify_mode = 'sequential';",
    ...citusPolicies.map(
      ({ table, policy, using }) => `alter policy ${policy} on ${table} using (${using});`,
    ),
    ...citusLayout.flatMap(place),
  ];
}

function place({ table, place }: TableLayout): string[] {
  const unlessPlaced = `where not exists (select from citus_tables where table_name = '${table}'::regclass);`;
  if (place === 'local') return [];
  if (place === 'reference') return [`select create_reference_table('${table}') ${unlessPlaced}`];
  const founder = citusLayout.find((each) => each.place === 'distributed')?.table;
  const beside = table === founder ? '' : `, colocate_with => '${founder}'`;
  return [`select create_distributed_table('${table}', '${distributionColumn}'${beside}) ${unlessPlaced}`];
}

/** What the command prints and the guide holds. */
export function describeLayout(): string {
  const local = citusLayout.flatMap((each) =>
    each.place === 'local' ? [`--   ${each.table}：${each.reason}`] : [],
  );
  return [
    '-- 一、由超级用户在协调节点上执行一次；各节点须已 create extension citus，并已有角色',
    ...clusterStatements,
    '',
    '-- 二、由数据库的属主执行，可重复；onemap-server citus-layout 执行的就是这些',
    'begin;',
    ...layoutStatements(),
    'commit;',
    '',
    '-- 留在协调节点的表：',
    ...local,
  ].join('\n');
}

// The options by which every command finds its database, and their place in its usage.
import type { KeyEnvironment } from '../auth/keys.js';
import { engineNames, type DatabaseChoice, type EngineName } from '../engine/open-database.js';

export const databaseOptions = {
  data: { type: 'string', default: '.onemap/data' },
  engine: { type: 'string' },
} as const;

export const databaseUsage = `  --data <目录>         数据目录，缺省 .onemap/data
  --engine <名称>       数据目录里的引擎：pglite 或 postgres；缺省为目录里已有的，新目录为 pglite
  环境变量 DATABASE_URL  连接已有的 PostgreSQL(15 以上)，数据不再放在数据目录
  环境变量 ONEMAP_KEY 或 ONEMAP_KEY_FILE  密钥（32 字节的 base64）或其文件，缺省为数据目录的 keys/server.key`;

interface Values {
  readonly data?: string | undefined;
  readonly engine?: string | undefined;
}

/** @throws RangeError for an engine that there is none of, or one beside DATABASE_URL */
export function readDatabaseChoice({ data, engine }: Values, environment: KeyEnvironment): DatabaseChoice {
  const dataFolder = data ?? databaseOptions.data.default;
  if (engine === undefined) return { dataFolder, environment };
  return { dataFolder, engine: checkEngine(engine, environment.DATABASE_URL), environment };
}

/** @throws RangeError as above */
export function checkEngine(name: string, databaseUrl: string | undefined): EngineName {
  const engine = engineNames.find((each) => each === name);
  if (engine === undefined) throw new RangeError(`--engine ${name}:须为 ${engineNames.join(' 或 ')}`);
  if (databaseUrl) throw new RangeError('--engine 不能与 DATABASE_URL 同用：后者已指明数据库');
  return engine;
}

// The command line of `onemap-server serve`.
import { parseArgs } from 'node:util';

export interface ServeOptions {
  /** 0 takes any free one; a taken one moves on to the next. */
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly snapshot?: string;
  readonly siteFolder?: string;
  readonly docsFolder?: string;
  /** Address of the origin as callers see it, where a gateway stands in front. */
  readonly publicUrl?: string;
  readonly corsOrigins: readonly string[];
  readonly devLogin: boolean;
  /** Ids of seeded faults, for testing a conformance kit. */
  readonly faults?: readonly string[];
}

export const serveUsage = `onemap-server serve [选项]
  --port <n>          端口，缺省 8787;被占用时用下一个空闲端口
  --host <地址>       监听地址，缺省 127.0.0.1
  --data <目录>       数据目录，缺省 .onemap/data
  --snapshot <文件>   数据目录为空时由此快照开始
  --site <目录>       门户的静态文件
  --docs <目录>       文档的静态文件，位于 /docs/
  --public-url <URL>  对外地址，缺省为监听的地址
  --cors <来源>       允许跨域访问的门户来源，可重复
  --dev-login         设有 DATABASE_URL 时也启用开发登录
  --fault <编号>      故意违反契约，供检验一致性检查之用，可重复；不能与 DATABASE_URL 同用`;

/**
 * @param databaseUrl the environment's DATABASE_URL: beside it the dev login needs the flag
 * @throws TypeError for an unknown option, RangeError for a port out of range and for faults beside a real database
 */
export function parseServeOptions(args: readonly string[], databaseUrl: string | undefined): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.onemap/data' },
      snapshot: { type: 'string' },
      site: { type: 'string' },
      docs: { type: 'string' },
      'public-url': { type: 'string' },
      cors: { type: 'string', multiple: true, default: [] },
      'dev-login': { type: 'boolean', default: false },
      fault: { type: 'string', multiple: true, default: [] },
    },
  });
  if (values.fault.length > 0 && databaseUrl) throw new RangeError('--fault 不能与 DATABASE_URL 同用');
  const port = Number(values.port);
  if (!/^[0-9]{1,5}$/.test(values.port) || port > 65535)
    throw new RangeError(`--port ${values.port}:须为 0 到 65535`);
  return {
    port,
    host: values.host,
    dataFolder: values.data,
    corsOrigins: values.cors,
    devLogin: values['dev-login'] || !databaseUrl,
    ...(values.fault.length > 0 && { faults: values.fault }),
    ...(values.snapshot !== undefined && { snapshot: values.snapshot }),
    ...(values.site !== undefined && { siteFolder: values.site }),
    ...(values.docs !== undefined && { docsFolder: values.docs }),
    ...(values['public-url'] !== undefined && { publicUrl: values['public-url'].replace(/\/+$/, '') }),
  };
}

// The command line of `onemap-server serve`.
import { parseArgs } from 'node:util';
import type { EngineName } from '../engine/open-database.js';
import { checkEngine, databaseUsage } from './database-options.js';
import {
  operationOptions,
  operationUsage,
  readOperations,
  type OperationOptions,
} from './operation-options.js';

/** The portal's own login, as its tokens are checked. */
export interface OidcServeOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks?: string;
  readonly algorithms?: readonly string[];
  readonly clockSkewInSeconds?: number;
  /** JSON, or the file that holds it. */
  readonly claims?: string;
}

export interface ServeOptions extends OperationOptions {
  /** 0 takes any free one; a taken one moves on to the next. */
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly engine?: EngineName;
  readonly snapshot?: string;
  readonly siteFolder?: string;
  readonly docsFolder?: string;
  /** Address of the origin as callers see it, where a gateway stands in front. */
  readonly publicUrl?: string;
  /** Where the portal shows a household's archive; `{id}` stands for its id. */
  readonly archiveUrl?: string;
  /** Of imported imagery, beside `imagery` in the data folder. */
  readonly imageryFolders: readonly string[];
  /** Of imported heights, beside `elevation` in the data folder. */
  readonly elevationFolders: readonly string[];
  /** JSON file of imagery that other hosts have. */
  readonly imageryConfig?: string;
  readonly corsOrigins: readonly string[];
  readonly devLogin: boolean;
  readonly oidc?: OidcServeOptions;
  /** Ids of seeded faults, for testing a conformance kit. */
  readonly faults?: readonly string[];
}

export const serveUsage = `onemap-server serve [选项]
  --port <n>          端口，缺省 8787;被占用时用下一个空闲端口
  --host <地址>       监听地址，缺省 127.0.0.1
  --snapshot <文件>   数据目录为空时由此快照开始
  --site <目录>       门户的静态文件
  --docs <目录>       文档的静态文件，位于 /docs/
  --public-url <URL>  对外地址，缺省为监听的地址
  --archive-url <URL> 二维码的页面上「登录后查看」的网址，{id} 代表户编号；缺省为 <对外地址>/archive/?household={id}
  --imagery <目录>    另有切好的影像，可重复；数据目录的 imagery 总在其中
  --elevation <目录>  另有切好的高程，可重复；数据目录的 elevation 总在其中
  --imagery-config <文件>  外部影像（天地图、省级 WMTS 等）的配置，JSON
  --cors <来源>       允许跨域访问的门户来源，可重复
  --oidc-issuer <URL> 门户统一认证的签发者(iss)，启用 OIDC 令牌
  --oidc-audience <s> 令牌的受众(aud)，与 --oidc-issuer 一起给出
  --oidc-jwks <URL>   公钥地址，缺省由签发者的发现文档得到
  --oidc-alg <名称>   允许的签名算法，可重复，只能是非对称算法
  --oidc-skew <秒>    允许的时钟偏差，缺省 60
  --oidc-claims <映射>  声明映射：JSON 或其文件
${operationUsage}
  --dev-login         设有 DATABASE_URL 或 --oidc-issuer 时也启用开发登录
  --fault <编号>      故意违反契约，供检验一致性检查之用，可重复；不能与 DATABASE_URL 同用
${databaseUsage}`;

/**
 * @param databaseUrl the environment's DATABASE_URL: beside it, or beside OIDC, the dev login needs the flag
 * @throws TypeError for an unknown option, RangeError for a port out of range, for faults or an engine beside a real database and for
 * parts of OIDC that do not fit
 */
export function parseServeOptions(args: readonly string[], databaseUrl: string | undefined): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.onemap/data' },
      engine: { type: 'string' },
      snapshot: { type: 'string' },
      site: { type: 'string' },
      docs: { type: 'string' },
      'public-url': { type: 'string' },
      'archive-url': { type: 'string' },
      imagery: { type: 'string', multiple: true, default: [] },
      elevation: { type: 'string', multiple: true, default: [] },
      'imagery-config': { type: 'string' },
      cors: { type: 'string', multiple: true, default: [] },
      'oidc-issuer': { type: 'string' },
      'oidc-audience': { type: 'string' },
      'oidc-jwks': { type: 'string' },
      'oidc-alg': { type: 'string', multiple: true },
      'oidc-skew': { type: 'string' },
      'oidc-claims': { type: 'string' },
      'dev-login': { type: 'boolean', default: false },
      fault: { type: 'string', multiple: true, default: [] },
      ...operationOptions,
    },
  });
  if (values.fault.length > 0 && databaseUrl) throw new RangeError('--fault 不能与 DATABASE_URL 同用');
  const port = Number(values.port);
  if (!/^[0-9]{1,5}$/.test(values.port) || port > 65535)
    throw new RangeError(`--port ${values.port}:须为 0 到 65535`);
  const oidc = readOidc(values);
  const { 'archive-url': archiveUrl } = values;
  if (archiveUrl !== undefined && !/^https?:\/\/[^\s"'<>]*\{id\}[^\s"'<>]*$/.test(archiveUrl))
    throw new RangeError(`--archive-url ${archiveUrl}：须为 http 或 https 地址，并含 {id}`);
  return {
    port,
    host: values.host,
    dataFolder: values.data,
    imageryFolders: values.imagery,
    elevationFolders: values.elevation,
    corsOrigins: values.cors,
    ...readOperations(values),
    devLogin: values['dev-login'] || (!databaseUrl && !oidc),
    ...(oidc && { oidc }),
    ...(values.fault.length > 0 && { faults: values.fault }),
    ...(values.engine !== undefined && { engine: checkEngine(values.engine, databaseUrl) }),
    ...(values.snapshot !== undefined && { snapshot: values.snapshot }),
    ...(values.site !== undefined && { siteFolder: values.site }),
    ...(values.docs !== undefined && { docsFolder: values.docs }),
    ...(archiveUrl !== undefined && { archiveUrl }),
    ...(values['imagery-config'] !== undefined && { imageryConfig: values['imagery-config'] }),
    ...(values['public-url'] !== undefined && { publicUrl: values['public-url'].replace(/\/+$/, '') }),
  };
}

/** @throws RangeError for a part without the issuer, an address that is none, or a skew that is no number */
function readOidc(values: Readonly<Record<string, unknown>>): OidcServeOptions | undefined {
  const text = (name: string): string | undefined => values[`oidc-${name}`] as string | undefined;
  const [issuer, audience, jwks, skew, claims] = ['issuer', 'audience', 'jwks', 'skew', 'claims'].map(text);
  const algorithms = values['oidc-alg'] as string[] | undefined;
  if (issuer === undefined) {
    const alone = Object.keys(values).find((name) => name.startsWith('oidc-') && values[name] !== undefined);
    if (alone !== undefined) throw new RangeError(`--${alone}:须与 --oidc-issuer 一起给出`);
    return undefined;
  }
  for (const address of [issuer, ...(jwks === undefined ? [] : [jwks])])
    if (!/^https?:\/\/[^\s]+$/.test(address)) throw new RangeError(`${address}:须为 http 或 https 地址`);
  if (!audience) throw new RangeError('--oidc-audience 必须给出');
  if (skew !== undefined && !/^[0-9]{1,3}$/.test(skew)) throw new RangeError(`--oidc-skew ${skew}:须为秒数`);
  return {
    issuer,
    audience,
    ...(jwks !== undefined && { jwks }),
    ...(algorithms && { algorithms }),
    ...(skew !== undefined && { clockSkewInSeconds: Number(skew) }),
    ...(claims !== undefined && { claims }),
  };
}

// The options of `serve` for those who run it: limits, proxies in front, cookies, the log, metrics and the end.
import { logFormats, logLevels, type LogFormat, type LogLevel } from '../process/log.js';
import type { TrustedProxies } from '../middleware/client-address.js';

export interface OperationOptions {
  /** Requests a minute that one caller may make; null counts nothing. */
  readonly rateLimit: number | null;
  /** Whose word on the client's address is believed. */
  readonly trustedProxies: TrustedProxies;
  /** Whether portals of the allow-list may send cookies. */
  readonly corsCredentials: boolean;
  /** The cookie that may hold a caller's token. */
  readonly authCookie?: string;
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
  /** Port of metrics and readiness; 0 takes any free one, absent opens none. */
  readonly metricsPort?: number;
  /** Address that the metrics are answered at. */
  readonly metricsHost: string;
  /** How long running requests may take to end when the server is stopped. */
  readonly shutdownGraceInSeconds: number;
}

export const operationUsage = `  --rate-limit <n|off>  每个调用者每分钟的请求数，缺省 1000
  --trust-proxy <n|地址>  前面反向代理的层数，或其地址与网段（逗号相连），缺省不信任 X-Forwarded-For
  --auth-cookie <名称>  也从这个 Cookie 取令牌；写操作须带 X-CSRF-Token 请求头
  --cors-credentials  允许 --cors 的来源带 Cookie，不能与 * 同用
  --log-level <级别>  ${logLevels.join(' ')}，缺省 info
  --log-format <格式>  ${logFormats.join(' ')}，缺省 json，写到标准错误
  --metrics-port <n>  在另一个端口提供 /metrics 与 /healthz/ready，缺省不开
  --metrics-host <地址>  上一项监听的地址，缺省 127.0.0.1
  --shutdown-grace <秒>  停止时等待正在处理的请求，缺省 15`;

export const operationOptions = {
  'rate-limit': { type: 'string', default: '1000' },
  'trust-proxy': { type: 'string', default: '0' },
  'auth-cookie': { type: 'string' },
  'cors-credentials': { type: 'boolean', default: false },
  'log-level': { type: 'string', default: 'info' },
  'log-format': { type: 'string', default: 'json' },
  'metrics-port': { type: 'string' },
  'metrics-host': { type: 'string', default: '127.0.0.1' },
  'shutdown-grace': { type: 'string', default: '15' },
} as const;

type Text = 'rate-limit' | 'trust-proxy' | 'log-level' | 'log-format' | 'metrics-host' | 'shutdown-grace';
type Values = Readonly<Record<Text, string>> & {
  readonly cors: readonly string[];
  readonly 'cors-credentials': boolean;
  readonly 'auth-cookie'?: string;
  readonly 'metrics-port'?: string;
};

/** @throws RangeError naming the option that is not understood */
export function readOperations(values: Values): OperationOptions {
  const { 'metrics-port': port, 'auth-cookie': cookie } = values;
  if (cookie !== undefined && !/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$/.test(cookie))
    throw new RangeError(`--auth-cookie ${cookie}：不是 Cookie 的名称`);
  if (values['cors-credentials'] && values.cors.includes('*'))
    throw new RangeError('--cors-credentials 不能与 --cors * 同用');
  return {
    rateLimit:
      values['rate-limit'] === 'off' ? null : count('rate-limit', values['rate-limit'], 1, 1_000_000),
    trustedProxies: /^\d+$/.test(values['trust-proxy'])
      ? count('trust-proxy', values['trust-proxy'], 0, 16)
      : values['trust-proxy'].split(',').map((network) => network.trim()),
    corsCredentials: values['cors-credentials'],
    ...(cookie !== undefined && { authCookie: cookie }),
    logLevel: oneOf('log-level', values['log-level'], logLevels),
    logFormat: oneOf('log-format', values['log-format'], logFormats),
    ...(port !== undefined && { metricsPort: count('metrics-port', port, 0, 65535) }),
    metricsHost: values['metrics-host'],
    shutdownGraceInSeconds: count('shutdown-grace', values['shutdown-grace'], 0, 3600),
  };
}

function count(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d{1,9}$/.test(text) || number < least || number > most)
    throw new RangeError(`--${name} ${text}：须为 ${least} 到 ${most} 的整数`);
  return number;
}

function oneOf<T extends string>(name: string, text: string, known: readonly T[]): T {
  const found = known.find((each) => each === text);
  if (found === undefined) throw new RangeError(`--${name} ${text}：可用 ${known.join(' ')}`);
  return found;
}

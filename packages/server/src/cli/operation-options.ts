// The options of `serve` for those who run it: limits, proxies in front, and the log.
import { logFormats, logLevels, type LogFormat, type LogLevel } from '../process/log.js';
import type { TrustedProxies } from '../middleware/client-address.js';

export interface OperationOptions {
  /** Requests a minute that one caller may make; null counts nothing. */
  readonly rateLimit: number | null;
  /** Whose word on the client's address is believed. */
  readonly trustedProxies: TrustedProxies;
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
  --log-level <级别>  ${logLevels.join(' ')}，缺省 info
  --log-format <格式>  ${logFormats.join(' ')}，缺省 json，写到标准错误
  --metrics-port <n>  在另一个端口提供 /metrics 与 /healthz/ready，缺省不开
  --metrics-host <地址>  上一项监听的地址，缺省 127.0.0.1
  --shutdown-grace <秒>  停止时等待正在处理的请求，缺省 15`;

export const operationOptions = {
  'rate-limit': { type: 'string', default: '1000' },
  'trust-proxy': { type: 'string', default: '0' },
  'log-level': { type: 'string', default: 'info' },
  'log-format': { type: 'string', default: 'json' },
  'metrics-port': { type: 'string' },
  'metrics-host': { type: 'string', default: '127.0.0.1' },
  'shutdown-grace': { type: 'string', default: '15' },
} as const;

/** @throws RangeError naming the option that is not understood */
export function readOperations(
  values: Readonly<Record<Exclude<keyof typeof operationOptions, 'metrics-port'>, string>> & {
    readonly 'metrics-port'?: string;
  },
): OperationOptions {
  const port = values['metrics-port'];
  return {
    rateLimit:
      values['rate-limit'] === 'off' ? null : count('rate-limit', values['rate-limit'], 1, 1_000_000),
    trustedProxies: /^\d+$/.test(values['trust-proxy'])
      ? count('trust-proxy', values['trust-proxy'], 0, 16)
      : values['trust-proxy'].split(',').map((network) => network.trim()),
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

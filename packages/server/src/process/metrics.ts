// What the server counts and measures, as Prometheus reads it; each server has a registry of its own.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestRecord, RequestWatcher } from '../middleware/request-record.js';
import type { TransactionMeter } from '../store/measured-db.js';

export interface Metrics {
  readonly requests: RequestWatcher;
  readonly transactions: TransactionMeter;
  /** Told whether a tile was kept already. */
  readonly tileCache: (hit: boolean) => void;
  /** For what else the process wants to show. */
  readonly registry: Registry;
}

export interface MetricsOptions {
  readonly version: string;
  /** Read at each scrape: the version of the register's data; null when it cannot be read now. */
  readonly dataVersion: () => Promise<string | null>;
}

const requestSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];
const databaseSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 15];

export function createMetrics({ version, dataVersion }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const started = { version, node: process.versions.node };
  new Gauge({ name: 'onemap_build_info', help: '程序版本', labelNames: ['version', 'node'], registers }).set(
    started,
    1,
  );
  new Gauge({
    name: 'onemap_data_version_info',
    help: '数据的版本，每次写入与每天更换；读不到时没有这一行',
    labelNames: ['data_version'],
    registers,
    async collect() {
      this.reset();
      const found = await dataVersion();
      if (found !== null) this.set({ data_version: found }, 1);
    },
  });
  return {
    registry,
    requests: measureRequests(registers),
    transactions: measureTransactions(registers),
    tileCache: countTiles(registers),
  };
}

function measureRequests(registers: Registry[]): RequestWatcher {
  const running = new Gauge({ name: 'onemap_http_requests_in_flight', help: '正在处理的请求数', registers });
  const duration = new Histogram({
    name: 'onemap_http_request_duration_seconds',
    help: '请求的用时，按路由模式、方法与状态码',
    labelNames: ['route', 'method', 'status'],
    buckets: requestSeconds,
    registers,
  });
  const bytes = new Counter({
    name: 'onemap_http_response_bytes_total',
    help: '已发送的正文字节数',
    labelNames: ['route'],
    registers,
  });
  const limited = new Counter({
    name: 'onemap_http_rate_limited_total',
    help: '因过于频繁而拒绝的请求数',
    registers,
  });
  return {
    begin: () => {
      running.inc();
      return ({ route, method, status, durationInMs, bytes: sent }: RequestRecord) => {
        running.dec();
        duration.observe({ route, method, status }, durationInMs / 1000);
        bytes.inc({ route }, sent);
        if (status === 429) limited.inc();
      };
    },
  };
}

function measureTransactions(registers: Registry[]): TransactionMeter {
  const labelNames = ['kind'] as const;
  const wait = new Histogram({
    name: 'onemap_database_wait_seconds',
    help: '事务等待会话或连接的时间',
    ...{ labelNames, registers, buckets: databaseSeconds },
  });
  const work = new Histogram({
    name: 'onemap_database_transaction_seconds',
    help: '事务本身的用时',
    ...{ labelNames, registers, buckets: databaseSeconds },
  });
  const failures = new Counter({
    name: 'onemap_database_failures_total',
    help: '没有完成的事务数，被拒绝的请求也在内',
    ...{ labelNames, registers },
  });
  return {
    ended: ({ kind, waitInSeconds, workInSeconds, failed }) => {
      wait.observe({ kind }, waitInSeconds);
      work.observe({ kind }, workInSeconds);
      if (failed) failures.inc({ kind });
    },
  };
}

function countTiles(registers: Registry[]): (hit: boolean) => void {
  const tiles = new Counter({
    name: 'onemap_tile_cache_requests_total',
    help: '瓦片缓存命中(hit)与未命中(miss)的次数',
    labelNames: ['result'],
    registers,
  });
  for (const result of ['hit', 'miss']) tiles.inc({ result }, 0);
  return (hit) => tiles.inc({ result: hit ? 'hit' : 'miss' });
}

// DATABASE_URL taken apart: our own parameters, what is left for the driver, and a name for messages without the password.
import { existsSync } from 'node:fs';

export interface DatabaseAddress {
  /** For the driver. */
  readonly url: string;
  /** `10.0.0.5:5432/onemap`: neither user nor password. */
  readonly label: string;
  readonly poolSize: number;
  readonly readTimeoutInMs: number;
}

const sslModes = ['disable', 'require', 'verify-ca', 'verify-full'];
const sslFiles = ['sslrootcert', 'sslcert', 'sslkey'];

/**
 * `pool_size` (1 to 200, default 10) and `statement_timeout` (milliseconds of a reading request, 1000 to 600000,
 * default 15000) are ours; `sslmode` means what it means to libpq.
 * @throws RangeError for an address that is none, and for parameters out of their range; never with the password
 */
export function readDatabaseUrl(text: string): DatabaseAddress {
  const url = parse(text);
  const poolSize = takeNumber(url, 'pool_size', 10, 1, 200);
  const readTimeoutInMs = takeNumber(url, 'statement_timeout', 15_000, 1000, 600_000);
  readTls(url);
  return { url: url.href, label: labelOf(url), poolSize, readTimeoutInMs };
}

function parse(text: string): URL {
  const example = 'postgres://用户:口令@主机:5432/数据库';
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    throw new RangeError(`DATABASE_URL 不是有效的地址，应形如 ${example}，其中的特殊字符用 %xx 书写`);
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:')
    throw new RangeError(`DATABASE_URL 应以 postgres:// 开头，形如 ${example}`);
  if (url.pathname.length < 2) throw new RangeError(`DATABASE_URL 没有写明数据库，应形如 ${example}`);
  if (url.hostname === '' && !url.searchParams.has('host'))
    throw new RangeError(
      'DATABASE_URL 没有主机；用本机套接字时写 postgres:///数据库?host=/var/run/postgresql',
    );
  return url;
}

function takeNumber(url: URL, name: string, absent: number, least: number, most: number): number {
  const text = url.searchParams.get(name);
  if (text === null) return absent;
  url.searchParams.delete(name);
  const value = Number(text);
  if (!/^[0-9]{1,7}$/.test(text) || value < least || value > most)
    throw new RangeError(`DATABASE_URL 的 ${name} 须为 ${least} 到 ${most} 的整数`);
  return value;
}

/** The driver's own reading of `require` is stricter than libpq's and warns of it; the weaker modes fall back to no TLS. */
function readTls(url: URL): void {
  const parameters = url.searchParams;
  const mode = parameters.get('sslmode');
  if (mode !== null && !sslModes.includes(mode))
    throw new RangeError(`DATABASE_URL 的 sslmode 须为 ${sslModes.join('、')} 之一`);
  for (const name of sslFiles) {
    const file = parameters.get(name);
    if (file !== null && !existsSync(file))
      throw new RangeError(`DATABASE_URL 的 ${name}:找不到文件 ${file}`);
  }
  if (mode === 'verify-ca' && !parameters.has('sslrootcert'))
    throw new RangeError('DATABASE_URL 的 sslmode=verify-ca 须与 sslrootcert（CA 证书文件）一起给出');
  if (mode !== null) parameters.set('uselibpqcompat', 'true');
}

function labelOf(url: URL): string {
  const host = url.searchParams.get('host') ?? url.hostname;
  const port = url.searchParams.get('port') ?? (url.port || '5432');
  return `${host}:${port}${decodeURI(url.pathname)}`;
}

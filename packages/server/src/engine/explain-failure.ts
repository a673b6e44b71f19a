// Why a database cannot be used, in a sentence for whoever starts the server: what is wrong and what to do.
import {
  connectionFailed,
  DatabaseError,
  notPermitted,
  tooManyConnections,
} from '../store/database-error.js';

/** A database that cannot be used as it is; the message is for a person and holds no password. */
export class UnusableDatabaseError extends Error {
  override readonly name = 'UnusableDatabaseError';
}

/** Statements that a superuser runs once, for a login user who may not make roles. */
export const rightsStatements = `create role onemap_reader nologin;
create role onemap_writer nologin;
grant onemap_reader, onemap_writer to <登录用户>;
alter database <数据库> owner to <登录用户>;`;

const sentences: Readonly<Record<string, string>> = {
  '28P01': '用户或口令不对',
  '28000': '服务器不许这个用户从本机登录（pg_hba.conf），或要求 TLS(sslmode=require)',
  '3D000': "没有这个数据库，请先 create database … encoding 'UTF8'",
  '57P03': '服务器正在启动或恢复，请稍后再试',
  [tooManyConnections]: '服务器的连接数已满(max_connections)，或须减小 pool_size',
  [notPermitted]: `登录用户的权限不足。请由超级用户执行：\n${rightsStatements}\n`,
};

/** The driver's own words where the connection could not even be made. */
const connectionSentences: readonly (readonly [RegExp, string])[] = [
  [/timeout|ETIMEDOUT/i, '没有回应，请检查地址、端口与防火墙'],
  [/ECONNREFUSED/, '没有在这个端口上监听，请检查服务是否启动、listen_addresses 与端口'],
  [/ENOTFOUND|EAI_AGAIN/, '主机名无法解析'],
  [/ENOENT.*\.s\.PGSQL/, '没有这个套接字，请检查 host 指的目录'],
  [/does not support SSL/i, '服务器没有启用 TLS，请启用，或改用 sslmode=disable'],
  [/certificate|altnames|self.signed/i, 'TLS 证书未通过检查，请检查 sslrootcert 与主机名'],
];

/** @returns the error to show: that of the database explained, any other as it is */
export function explainFailure(error: unknown, label: string): unknown {
  if (!(error instanceof DatabaseError)) return error;
  const sentence = sentenceFor(error);
  return sentence === undefined
    ? error
    : new UnusableDatabaseError(`PostgreSQL ${label}：${sentence}（${error.message}）`);
}

function sentenceFor({ code, message }: DatabaseError): string | undefined {
  if (code === connectionFailed || (code === tooManyConnections && /timeout/.test(message)))
    return connectionSentences.find(([words]) => words.test(message))?.[1] ?? '连接不上';
  return code === undefined ? '连接不上' : sentences[code];
}

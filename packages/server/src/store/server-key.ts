// Ties a database to the server's key, so that a server with another key never gives a household a second id.
import type { Db } from './db.js';

export class OtherKeyError extends Error {
  override readonly name = 'OtherKeyError';
  constructor() {
    super(
      '数据库里的户编号是用另一把密钥生成的：请把原来的密钥（数据目录下 keys/server.key，或 ONEMAP_KEY、ONEMAP_KEY_FILE）交给本进程。' +
        '换密钥后再导入，同一户会得到第二个编号。',
    );
  }
}

/**
 * The first server to come leaves the fingerprint of its key; of two that come at once, one does.
 * @throws OtherKeyError when the database knows another
 */
export async function tieToKey(db: Db, fingerprint: string): Promise<void> {
  const known = await db.write(async (query) => {
    await query('insert into server_key (fingerprint) values ($1) on conflict do nothing', [fingerprint]);
    const rows = await query<{ fingerprint: string }>('select fingerprint from server_key', []);
    return rows[0]?.fingerprint;
  });
  if (known !== fingerprint) throw new OtherKeyError();
}

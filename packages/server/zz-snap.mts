import { PGlite } from '@electric-sql/pglite';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
const du = (tar: Uint8Array) => { const m = new Map<string, number>(); let o = 0; while (o < tar.length - 1024) { const name = Buffer.from(tar.subarray(o, o + 100)).toString().replace(/\0.*$/s, ''); const size = parseInt(Buffer.from(tar.subarray(o + 124, o + 136)).toString(), 8) || 0; if (!name) { o += 512; continue; } const top = name.split('/').filter(Boolean)[0] === 'base' ? name.split('/').filter(Boolean).slice(0,2).join('/') : name.split('/').filter(Boolean)[0]!; m.set(top, (m.get(top) ?? 0) + size); o += 512 + Math.ceil(size / 512) * 512; } return [...m].filter(([, s]) => s > 100000).map(([n, s]) => `${n}:${(s / 1e6).toFixed(1)}`).join(' '); };
let t = performance.now(); const lap = (n: string) => { console.log(n.padEnd(30), (performance.now() - t).toFixed(0)); t = performance.now(); };
const db = new PGlite({ loadDataDir: new Blob([readFileSync('/tmp/rv/snap.tar.gz')]) }); await db.waitReady; lap('open gz 27MB');
const before = new Uint8Array(await (await db.dumpDataDir('none')).arrayBuffer()); lap('dump none'); console.log('before', before.length, du(before));
console.log((await db.query(`select name, setting, context from pg_settings where name in ('wal_recycle','min_wal_size','max_wal_size','wal_segment_size','wal_level','wal_init_zero')`)).rows);
await db.exec(`set wal_recycle = off; set wal_init_zero = off`);
await db.exec('vacuum full'); lap('vacuum full'); await db.exec('analyze'); lap('analyze');
await db.exec('checkpoint; select pg_switch_wal(); checkpoint; select pg_switch_wal(); checkpoint'); lap('checkpoints');
const after = new Uint8Array(await (await db.dumpDataDir('none')).arrayBuffer()); lap('dump none'); console.log('after', after.length, du(after));
const gz = new Uint8Array(await (await db.dumpDataDir('gzip')).arrayBuffer()); lap('dump gz'); console.log('gz', gz.length);
console.log((await db.query(`select * from pg_ls_waldir()`)).rows);
await db.close(); t = performance.now();
writeFileSync('/tmp/rv/after.tar', after); writeFileSync('/tmp/rv/after.tar.gz', gz); writeFileSync('/tmp/rv/before.tar', before);
for (const f of ['before.tar', 'after.tar', 'after.tar.gz', 'snap.tar.gz']) { t = performance.now(); const d = new PGlite({ loadDataDir: new Blob([readFileSync('/tmp/rv/' + f)]) }); await d.waitReady; lap('open mem ' + f); await d.close(); }
import { rmSync } from 'node:fs';
for (const f of ['before.tar', 'after.tar', 'after.tar.gz', 'snap.tar.gz']) { rmSync('/tmp/rv/dd', { recursive: true, force: true }); t = performance.now(); const d = new PGlite({ dataDir: '/tmp/rv/dd', loadDataDir: new Blob([readFileSync('/tmp/rv/' + f)]) }); await d.waitReady; lap('open disk ' + f); await d.close(); t = performance.now(); const e = new PGlite({ dataDir: '/tmp/rv/dd' }); await e.waitReady; lap('reopen disk'); await e.close(); }

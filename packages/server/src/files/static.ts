// Serves the built portal, the embeds and the documentation from folders: compressed, tagged, cached by name.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { chooseEncoding, compress, isCompressible, type Encoding } from '../middleware/compression.js';
import { matches } from '../middleware/representation.js';
import { mediaType } from './media-types.js';
import { documentationPolicy } from './page-policy.js';
import { findFile, type FoundFile } from './safe-path.js';

export interface FileOptions {
  /** The portal and the embeds, at `/`. */
  readonly siteFolder?: string;
  /** Generated documentation, at `/docs/`. */
  readonly docsFolder?: string;
}

interface Stored {
  readonly stamp: string;
  readonly tag: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly packed: Map<Encoding, Uint8Array<ArrayBuffer>>;
}

const docsPrefix = '/docs';
/** A name with the hash of its content never changes what it holds. */
const hashedName = /[-.][A-Za-z0-9_-]{8,}\.(js|css|woff2?|png|svg|webp|json|wasm|map)$/;
const hashPart = /[-.](?=[A-Za-z0-9_-]*[0-9A-Z])[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/** @returns a function that answers a GET or HEAD, null when no folder has the file */
export function createFiles({
  siteFolder,
  docsFolder,
}: FileOptions): (request: Request) => Promise<Response | null> {
  const stored = new Map<string, Stored>();
  return async (request) => {
    const { pathname } = new URL(request.url);
    const inDocs = pathname === docsPrefix || pathname.startsWith(`${docsPrefix}/`);
    const folder = inDocs ? docsFolder : siteFolder;
    if (folder === undefined) return null;
    const found = await findFile(folder, inDocs ? pathname.slice(docsPrefix.length) || '/' : pathname);
    if (found === null) return null;
    if (found === 'directory' || pathname === docsPrefix) return redirectToFolder(pathname);
    return answer(request, found, await load(stored, found), inDocs);
  };
}

/** The last segment with a slash, relative to the folder above, so that a proxy's prefix stays. */
function redirectToFolder(pathname: string): Response {
  return new Response(null, { status: 301, headers: { Location: `./${pathname.split('/').pop() ?? ''}/` } });
}

async function load(stored: Map<string, Stored>, { path, modifiedInMs, size }: FoundFile): Promise<Stored> {
  const stamp = `${modifiedInMs}-${size}`;
  const known = stored.get(path);
  if (known?.stamp === stamp) return known;
  const body = new Uint8Array(await readFile(path));
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  const entry: Stored = { stamp, tag, body, packed: new Map() };
  stored.set(path, entry);
  return entry;
}

async function answer(
  request: Request,
  { path }: FoundFile,
  entry: Stored,
  inDocs: boolean,
): Promise<Response> {
  const type = mediaType(path);
  const wanted = chooseEncoding(request.headers.get('Accept-Encoding') ?? undefined);
  const encoding = isCompressible(type, entry.body.length) ? wanted : 'identity';
  const headers = new Headers({
    'Content-Type': type,
    'Cache-Control': isImmutable(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: `"${entry.tag}${encoding === 'identity' ? '' : `-${encoding}`}"`,
    Vary: 'Accept-Encoding',
  });
  if (inDocs && type.startsWith('text/html')) {
    headers.set('Content-Security-Policy', documentationPolicy(new TextDecoder().decode(entry.body)));
  }
  if (matches(request.headers.get('If-None-Match') ?? undefined, entry.tag))
    return new Response(null, { status: 304, headers });
  if (encoding === 'identity') return new Response(entry.body, { headers });
  headers.set('Content-Encoding', encoding);
  return new Response(await pack(entry, encoding), { headers });
}

function isImmutable(path: string): boolean {
  return hashedName.test(path) && hashPart.test(path);
}

/** Packed once a file and encoding. */
async function pack(
  { body, packed }: Stored,
  encoding: Exclude<Encoding, 'identity'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const known = packed.get(encoding);
  if (known) return known;
  const bytes = await compress(body, encoding, 9);
  packed.set(encoding, bytes);
  return bytes;
}

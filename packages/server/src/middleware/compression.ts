// Chooses and applies a content encoding: Brotli before gzip, small and already packed bodies as they are.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const textual =
  /^(text\/|image\/svg|application\/(json|javascript|manifest\+json|[a-z.+-]+\+json|xml|vnd\.mapbox-vector-tile))/;

/** @param length in bytes; below 1024 packing costs more than it saves */
export function isCompressible(contentType: string | null, length: number): boolean {
  return length >= 1024 && contentType !== null && textual.test(contentType);
}

/** The best of `br` and `gzip` that Accept-Encoding allows; `q=0` forbids one. */
export function chooseEncoding(header: string | undefined): Encoding {
  const qualities = new Map(
    (header ?? '').split(',').map((part) => {
      const [name = '', quality] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/);
      return [name, quality === undefined ? 1 : Number(quality)] as const;
    }),
  );
  const quality = (name: Encoding): number => qualities.get(name) ?? qualities.get('*') ?? 0;
  if (quality('br') > 0 && quality('br') >= quality('gzip')) return 'br';
  return quality('gzip') > 0 ? 'gzip' : 'identity';
}

/** `effort` of Brotli, 0 to 11: 4 for answers made on request, 11 for files packed once. */
export async function compress(
  body: Uint8Array,
  encoding: Exclude<Encoding, 'identity'>,
  effort = 4,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed =
    encoding === 'gzip'
      ? await zip(body)
      : await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } });
  return new Uint8Array(packed);
}

// A GeoTIFF on a host, read by ranges; one whose host knows no ranges is taken whole while it is small.
import { fromArrayBuffer, GeoTIFF } from 'geotiff';
import { ImageryError } from './imagery-error.js';

export interface RemoteFile {
  readonly file: GeoTIFF;
  /** In bytes; null where the host does not tell. */
  readonly size: number | null;
  /** Why the last request failed, which the reader of the file does not always pass on. */
  readonly failure: () => ImageryError | undefined;
}

export interface RemoteOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Ends what is on its way and whatever is asked later. */
  readonly signal: AbortSignal;
  /** Bytes that are taken from a host without ranges; default 64 MB. */
  readonly mostWhole?: number;
}

const blockSize = 65_536;
/** 16 MB of a file. */
const keptBlocks = 256;
const usualMostWhole = 64 * 1024 * 1024;
const partial = 206;

/** @throws ImageryError where the host does not give the file; an Error of the reader's where the file is no TIFF */
export async function openRemote(address: string, options: RemoteOptions): Promise<RemoteFile> {
  const ask = (from: number, to: number): Promise<Response> => askRange(address, from, to, options);
  const first = await ask(0, blockSize - 1);
  if (first.status !== partial) {
    const bytes = await wholeOf(first, options.mostWhole ?? usualMostWhole);
    return { file: await fromArrayBuffer(bytes), size: bytes.byteLength, failure: () => undefined };
  }
  const size = Number(/\/(\d+)$/.exec(first.headers.get('content-range') ?? '')?.[1] ?? NaN);
  const source = new RangeSource(ask, Number.isFinite(size) ? size : null);
  source.keep(0, await first.arrayBuffer());
  const failure = (): ImageryError | undefined => source.failure;
  // The reader's own types ask for a class of which it hands out none.
  const file = await GeoTIFF.fromSource(source as never);
  return { file, size: source.fileSize, failure };
}

/** Hosts that send elsewhere are not followed: the page has named this one. */
async function askRange(
  address: string,
  from: number,
  to: number,
  { fetch, signal }: RemoteOptions,
): Promise<Response> {
  const init: RequestInit = { headers: { Range: `bytes=${from}-${to}` }, redirect: 'error', signal };
  const response = await fetch(address, init).catch((error: unknown) => {
    throw unreachable(error);
  });
  if (!response.ok) throw unreachable(response);
  return response;
}

interface Slice {
  readonly offset: number;
  readonly length: number;
}

/** The blocks of a file, each asked for once while it is kept; neighbours that are missing are one request. */
class RangeSource {
  readonly fileSize: number | null;
  failure: ImageryError | undefined;
  readonly #ask: (from: number, to: number) => Promise<Response>;
  readonly #blocks = new Map<number, Promise<ArrayBuffer>>();

  constructor(ask: (from: number, to: number) => Promise<Response>, fileSize: number | null) {
    this.#ask = ask;
    this.fileSize = fileSize;
  }

  keep(index: number, bytes: ArrayBuffer): void {
    this.#blocks.set(index, Promise.resolve(bytes));
  }

  /** What lies beyond the end of the file is 0. */
  fetch(slices: readonly Slice[]): Promise<ArrayBuffer[]> {
    for (const slice of slices) this.#want(...this.#span(slice));
    const read = Promise.all(slices.map((slice) => this.#read(slice)));
    this.#forget();
    return read;
  }

  #span({ offset, length }: Slice): [first: number, last: number] {
    const end = Math.min(offset + length, this.fileSize ?? Infinity);
    return [Math.floor(offset / blockSize), Math.ceil(end / blockSize) - 1];
  }

  #want(first: number, last: number): void {
    for (let from = first; from <= last; from += 1) {
      if (this.#blocks.has(from)) continue;
      let to = from;
      while (to < last && !this.#blocks.has(to + 1)) to += 1;
      const bytes = this.#request(from, to);
      for (let index = from; index <= to; index += 1) {
        const at = (index - from) * blockSize;
        const block = bytes.then((all) => all.slice(at, at + blockSize));
        block.catch(() => this.#blocks.delete(index));
        this.#blocks.set(index, block);
      }
      from = to;
    }
  }

  async #request(from: number, to: number): Promise<ArrayBuffer> {
    try {
      const response = await this.#ask(from * blockSize, (to + 1) * blockSize - 1);
      if (response.status === partial) {
        const bytes = await response.arrayBuffer();
        this.failure = undefined;
        return bytes;
      }
      throw new ImageryError('影像所在的服务器不支持分段读取。', { fault: 'no-ranges' });
    } catch (error) {
      throw (this.failure = error instanceof ImageryError ? error : unreachable(error));
    }
  }

  async #read(slice: Slice): Promise<ArrayBuffer> {
    const [first, last] = this.#span(slice);
    const wanted = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    // The promises are taken before the first of them is waited for: none may be forgotten meanwhile.
    const blocks = await Promise.all(wanted.map((index) => this.#blocks.get(index)!));
    const bytes = new Uint8Array(slice.length);
    blocks.forEach((block, index) => {
      const start = (first + index) * blockSize - slice.offset;
      const from = Math.max(0, -start);
      const to = Math.min(block.byteLength, slice.length - start);
      if (to > from) bytes.set(new Uint8Array(block, from, to - from), start + from);
    });
    return bytes.buffer;
  }

  /** The oldest go; the first holds the directories and stays. */
  #forget(): void {
    for (const index of this.#blocks.keys()) {
      if (this.#blocks.size <= keptBlocks) break;
      if (index !== 0) this.#blocks.delete(index);
    }
  }
}

function unreachable(cause: unknown): ImageryError {
  return new ImageryError('影像文件没有取到：请核对地址，以及服务器是否允许本页面读取。', {
    fault: 'unreachable',
    cause,
  });
}

/** Read piece by piece, so that a host that tells no length, or a wrong one, cannot fill the memory. */
async function wholeOf(response: Response, most: number): Promise<ArrayBuffer> {
  const tooLarge = (): ImageryError =>
    new ImageryError('影像所在的服务器不支持分段读取，而文件过大，不能整个下载。', { fault: 'no-ranges' });
  if (Number(response.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const reader = response.body?.getReader();
  if (!reader) return response.arrayBuffer();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      void reader.cancel();
      throw tooLarge();
    }
    pieces.push(part.value);
  }
  const bytes = new Uint8Array(length);
  pieces.reduce((at, piece) => {
    bytes.set(piece, at);
    return at + piece.length;
  }, 0);
  return bytes.buffer;
}

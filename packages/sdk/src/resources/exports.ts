// Exports: registered first, then fetched as a stream, masked by role.
import type { Export, ExportRequest } from '@onemap/contract';
import type { Versioned } from '../answer.js';
import { type Core, getObject, postObject } from '../core.js';
import { exportedRows } from '../exported-rows.js';
import type { CallOptions } from '../options.js';
import { type ByteStream, guardStream } from '../stream.js';

/** What shall be exported, and how; the conditions are for households only. */
export type ExportParams = {
  readonly [Name in keyof ExportRequest]: ExportRequest[Name] extends (infer Item)[] | undefined
    ? readonly Item[]
    : ExportRequest[Name];
};

export interface ExportContentParams {
  /** Goes on after the row of this id; CSV and NDJSON only. */
  after?: string;
}

export function createExports(core: Core) {
  const create = (params: ExportParams, options?: CallOptions): Promise<Export> =>
    postObject(core, '/exports', { body: params }, options);

  const content = async (
    id: string,
    { after }: ExportContentParams = {},
    options?: CallOptions,
  ): Promise<ByteStream> => {
    const call = { path: { id }, query: { after }, headers: { accept: '*/*' }, read: streamOf };
    const { body } = await core.send('GET', '/exports/{id}/content', call, options);
    return guardStream(body as unknown as ByteStream, core.options, options);
  };

  return {
    /** Registers an export and writes the audit entry. */
    create,

    get: (id: string, _params: object = {}, options?: CallOptions): Promise<Export & Versioned> =>
      getObject(core, '/exports/{id}', { path: { id } }, options),

    /** The bytes as they arrive. The time limit holds for each wait between them, `signal` until the last. */
    content,

    /**
     * Registers an export and yields its bytes. CSV and NDJSON come in whole rows, and go on after the last one when the
     * connection breaks, after waits that `retry` rules.
     */
    run: async function* (params: ExportParams, options?: CallOptions): AsyncGenerator<Uint8Array> {
      const { id, format } = await create(params, options);
      yield* exportedRows(core, format, (after) => content(id, { after }, options), options?.signal);
    },
  };
}

function streamOf({ body }: Response): ByteStream {
  return body ?? new Response('').body!;
}

// One export at a time: its progress, its end, and the way to stop it.
import type { Locale } from '@onemap/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { saveFile } from '../internal/save-file.js';
import type { QueryField } from '../query-builder/query-fields.js';
import type { QuerySession } from '../query-toolbox/session.js';
import { fileName, isServersFile, ownFile, serversFile, type FileFormat } from './result-file.js';

export type ExportState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly bytes: number }
  | { readonly phase: 'done'; readonly name: string }
  | { readonly phase: 'failed'; readonly error: unknown };

export class ExportController implements ReactiveController {
  state: ExportState = { phase: 'idle' };
  readonly #host: ReactiveControllerHost;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#become({ phase: 'idle' });
  }

  async run(
    session: QuerySession,
    fields: readonly QueryField[],
    format: FileFormat,
    locale: Locale,
  ): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const name = fileName(session.asked!, format);
    this.#become({ phase: 'running', bytes: 0 });
    try {
      const blob = isServersFile(session)
        ? await serversFile(session, format, abort.signal, (bytes) => {
            if (this.#abort === abort) this.#become({ phase: 'running', bytes });
          })
        : ownFile(session, fields, format, locale);
      if (this.#abort !== abort) return;
      saveFile(blob, name);
      this.#become({ phase: 'done', name });
    } catch (error) {
      if (this.#abort === abort) this.#become({ phase: 'failed', error });
    }
  }

  #become(state: ExportState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

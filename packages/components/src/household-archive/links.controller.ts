// The QR links of one household: read when asked for, issued and revoked, each step told to the host.
import type { DataSource } from '@onemap/core';
import type { ArchiveLink, ArchiveLinkRequest, IssuedArchiveLink } from '@onemap/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadProblem, type LoadProblem } from '../internal/load-problem.js';
import { loadQrCode, type DrawCode } from './qr-code.js';

type Links = NonNullable<DataSource['archiveLinks']>;

export class LinksController implements ReactiveController {
  /** Undefined until they are read. */
  links: readonly ArchiveLink[] | undefined;
  /** The link whose code is shown: issued here, or printed again. */
  issued: IssuedArchiveLink | undefined;
  draw: DrawCode | undefined;
  /** What is under way. */
  busy: 'read' | 'issue' | 'reprint' | 'revoke' | undefined;
  /** Why the last step failed. */
  problem: LoadProblem | undefined;
  /** Id of the link whose revocation waits for a second press. */
  asking: string | undefined;
  /** What was done last: said aloud. */
  done: 'issued' | 'reprinted' | 'revoked' | undefined;
  readonly #host: ReactiveControllerHost;
  #source: Links | undefined;
  #household: string | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.of(undefined, undefined);
  }

  /** Whose links these are; what belongs to another household is forgotten. */
  of(source: Links | undefined, household: string | undefined): void {
    if (source === this.#source && household === this.#household) return;
    this.#abort?.abort();
    this.#source = source;
    this.#household = household;
    Object.assign(this, { links: undefined, issued: undefined, busy: undefined });
    Object.assign(this, { problem: undefined, asking: undefined, done: undefined });
    if (source !== undefined && household !== undefined)
      void this.#step('read', () => Promise.resolve(undefined));
  }

  issue(request: ArchiveLinkRequest): Promise<void> {
    return this.#step('issue', async (links, household, signal) => {
      this.draw ??= await loadQrCode();
      this.issued = await links.create(household, request, { signal });
      return 'issued';
    });
  }

  /** Whether the backend tells an address again. */
  get canReprint(): boolean {
    return this.#source?.code !== undefined;
  }

  /** The code of a link that was issued before. */
  reprint(link: string): Promise<void> {
    return this.#step('reprint', async (links, household, signal) => {
      this.draw ??= await loadQrCode();
      this.issued = await links.code!(household, link, { signal });
      return 'reprinted';
    });
  }

  /** Asks first; the second press revokes. */
  revoke(link: string): Promise<void> {
    if (this.asking !== link) {
      this.asking = link;
      this.#host.requestUpdate();
      return Promise.resolve();
    }
    return this.#step('revoke', async (links, household, signal) => {
      await links.revoke(household, link, { signal });
      if (this.issued?.id === link) this.issued = undefined;
      return 'revoked';
    });
  }

  keep(): void {
    this.asking = undefined;
    this.#host.requestUpdate();
  }

  /** Does something, then reads the list: it is what the server holds that is shown. */
  async #step(
    step: LinksController['busy'],
    work: (links: Links, household: string, signal: AbortSignal) => Promise<LinksController['done']>,
  ): Promise<void> {
    const [links, household] = [this.#source, this.#household];
    if (links === undefined || household === undefined || this.busy !== undefined) return;
    const abort = (this.#abort = new AbortController());
    Object.assign(this, { busy: step, problem: undefined, asking: undefined, done: undefined });
    this.#host.requestUpdate();
    try {
      const done = await work(links, household, abort.signal);
      const read = await links.list(household, {}, { signal: abort.signal });
      if (this.#abort === abort && !abort.signal.aborted) Object.assign(this, { done, links: read });
    } catch (error) {
      if (!abort.signal.aborted) this.problem = loadProblem(error);
    }
    if (abort.signal.aborted) return;
    this.busy = undefined;
    this.#host.requestUpdate();
  }
}

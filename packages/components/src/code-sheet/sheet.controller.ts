// One link a household, one after the other: issued, or fetched to be printed again; goes on where it stopped.
import type { DataSource } from '@onemap/core';
import type { ArchiveLinkRequest, HouseholdSummary, IssuedArchiveLink } from '@onemap/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadQrCode, type DrawCode } from '../household-archive/qr-code.js';
import { loadProblem, type LoadProblem } from '../internal/load-problem.js';

type Links = NonNullable<DataSource['archiveLinks']>;

export class SheetController implements ReactiveController {
  /** By household. */
  issued: ReadonlyMap<string, IssuedArchiveLink> = new Map();
  draw: DrawCode | undefined;
  busy = false;
  /** Codes from before are being fetched. */
  fetching = false;
  /** They were: who has none by now has none that can be printed again. */
  fetched = false;
  /** Where and why it stopped. */
  failure: { readonly household: HouseholdSummary; readonly problem: LoadProblem } | undefined;
  readonly #host: ReactiveControllerHost;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The codes of another village are none of this one's. */
  forget(): void {
    this.#abort?.abort();
    this.issued = new Map();
    Object.assign(this, { busy: false, fetching: false, fetched: false, failure: undefined });
    this.#host.requestUpdate();
  }

  /** Links for all that have none yet on this sheet; stops at the first that fails. */
  make(links: Links, households: readonly HouseholdSummary[], request: ArchiveLinkRequest): Promise<void> {
    return this.#each(households, ({ id }, signal) => links.create(id, request, { signal }));
  }

  /** The newest running code of each household, as it hangs on the door; those without one stay without. */
  async reprint(links: Links, households: readonly HouseholdSummary[]): Promise<void> {
    this.fetching = true;
    await this.#each(households, async ({ id }, signal) => {
      const known = await links.list(id, {}, { signal });
      const link = known.find(({ state, reprintable }) => state === 'active' && reprintable);
      return link && links.code!(id, link.id, { signal });
    });
    const isDone = !this.busy && this.failure === undefined;
    Object.assign(this, { fetching: false, fetched: isDone });
    this.#host.requestUpdate();
  }

  async #each(
    households: readonly HouseholdSummary[],
    linkOf: (household: HouseholdSummary, signal: AbortSignal) => Promise<IssuedArchiveLink | undefined>,
  ): Promise<void> {
    if (this.busy) return;
    const { signal } = (this.#abort = new AbortController());
    Object.assign(this, { busy: true, failure: undefined });
    this.#host.requestUpdate();
    this.draw ??= await loadQrCode();
    for (const household of households) {
      if (signal.aborted) return;
      if (this.issued.has(household.id)) continue;
      try {
        const link = await linkOf(household, signal);
        if (signal.aborted) return;
        if (link) this.issued = new Map(this.issued).set(household.id, link);
      } catch (error) {
        if (signal.aborted) return;
        this.failure = { household, problem: loadProblem(error) };
        break;
      }
      this.#host.requestUpdate();
    }
    this.busy = false;
    this.#host.requestUpdate();
  }
}

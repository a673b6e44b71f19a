// Issues one link a household, one after the other, and goes on where it stopped.
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
    Object.assign(this, { busy: false, failure: undefined });
    this.#host.requestUpdate();
  }

  /** Links for all that have none yet on this sheet; stops at the first that fails. */
  async make(
    links: Links,
    households: readonly HouseholdSummary[],
    request: ArchiveLinkRequest,
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
        const link = await links.create(household.id, request, { signal });
        if (signal.aborted) return;
        this.issued = new Map(this.issued).set(household.id, link);
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

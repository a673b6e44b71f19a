// The photo that is shown large: which of a visit's, and where the focus goes when it is closed.
import type { Photo } from '@onemap/contract';
import type { LitElement, ReactiveController } from 'lit';

export interface ShownPhotos {
  /** The day of the visit. */
  readonly date: string;
  readonly photos: readonly Photo[];
  readonly index: number;
}

export class PhotosController implements ReactiveController {
  shown: ShownPhotos | undefined;
  /** Whether the picture did not come: its address has run out, or it is gone. */
  failed = false;
  readonly #host: LitElement;
  #opener: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.viewer');
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (this.shown !== undefined && dialog !== null && !dialog.open) dialog.showModal();
  }

  hostDisconnected(): void {
    this.shown = undefined;
  }

  open(shown: ShownPhotos, opener: HTMLElement): void {
    this.#opener = opener;
    Object.assign(this, { shown, failed: false });
    this.#host.requestUpdate();
  }

  /** To the next or the one before, as far as there are any. */
  step(by: number): void {
    const { shown } = this;
    const index = (shown?.index ?? 0) + by;
    if (shown?.photos[index] === undefined) return;
    Object.assign(this, { shown: { ...shown, index }, failed: false });
    this.#host.requestUpdate();
  }

  readonly fail = (): void => {
    this.failed = true;
    this.#host.requestUpdate();
  };

  /** Escape closes it without asking. */
  readonly close = (): void => {
    if (this.shown === undefined) return;
    this.#dialog?.close();
    this.shown = undefined;
    this.#host.requestUpdate();
    this.#opener?.focus();
  };
}

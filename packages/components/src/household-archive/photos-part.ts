// The photos of a visit: small ones in a row, and one large in a dialog with the ones before and after it.
import type { HouseholdActivity } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import type { ArchiveView } from './archive-view.js';
import type { ArchiveWords } from './archive-words.js';
import type { PhotosController } from './photos.controller.js';

export function photoRow(
  { text }: ArchiveView,
  { date, photos }: Pick<HouseholdActivity, 'date' | 'photos'>,
  controller: PhotosController,
): TemplateResult | typeof nothing {
  if (photos.length === 0) return nothing;
  return html`<div class="photos">
    ${photos.map(({ href, thumbnail, title }, index) => {
      const open = (event: Event) =>
        controller.open({ date, photos, index }, event.currentTarget as HTMLElement);
      return html`<button type="button" class="photo" part="photo" aria-haspopup="dialog" @click=${open}>
        <img
          src=${thumbnail ?? href}
          alt=${nameOf(text, date, index, title)}
          loading="lazy"
          width="120"
          height="90"
        />
      </button>`;
    })}
  </div>`;
}

function nameOf(text: ArchiveWords, date: string, index: number, title: string | null): string {
  const name = text.photo(date, index + 1);
  return title === null ? name : text.titled(name, title);
}

/** Empty while no photo is open. */
export function photoViewer(
  { text }: ArchiveView,
  controller: PhotosController,
): TemplateResult | typeof nothing {
  const { shown } = controller;
  const photo = shown?.photos[shown.index];
  if (shown === undefined || photo === undefined) return nothing;
  const { date, photos, index } = shown;
  const name = nameOf(text, date, index, photo.title);
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    controller.step(by);
  };
  const onBackdrop = (event: Event) => event.target === event.currentTarget && controller.close();
  return html`<dialog
    class="viewer"
    part="viewer"
    aria-label=${name}
    @close=${controller.close}
    @click=${onBackdrop}
    @keydown=${keys}
  >
    <div class="viewer-box">
      ${
        controller.failed
          ? html`<p class="viewer-fault" role="alert">${icon('alert-triangle')}${text.photoFailed}</p>`
          : html`<img src=${photo.href} alt=${name} @error=${controller.fail} />`
      }
      <div class="viewer-bar">
        <span class="grow" aria-live="polite"
          >${name}${photos.length > 1 ? html` · ${index + 1} / ${photos.length}` : nothing}</span
        >
        ${photos.length > 1 ? html`${step(text.photoBefore, -1, 'chevron-left')}${step(text.photoAfter, 1, 'chevron-right')}` : nothing}
        <button type="button" class="button" part="close" @click=${controller.close}>${text.close}</button>
      </div>
    </div>
  </dialog>`;

  function step(label: string, by: number, sign: 'chevron-left' | 'chevron-right') {
    return html`<button
      type="button"
      class="icon-button"
      aria-label=${label}
      aria-disabled=${String(photos[index + by] === undefined)}
      @click=${() => controller.step(by)}
    >
      ${icon(sign)}
    </button>`;
  }
}

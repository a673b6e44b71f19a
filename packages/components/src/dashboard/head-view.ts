// The head of a dashboard: title, tabs of the pages, year and origin of the figures, clock and buttons.
import { readMoment, type Period } from '@onemap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../internal/icons.js';
import type { Messages } from '../locales/messages.js';
import { periodText } from '../time-axis/axis-words.js';
import type { DashboardLayout } from './layout.js';
import type { Origin } from './load-origin.js';
import type { DashboardWords } from './words.js';
import type { Spoken } from './written-words.js';

export interface HeadInputs {
  readonly layout: Spoken<DashboardLayout>;
  readonly page: number;
  readonly words: DashboardWords;
  readonly messages: Messages;
  readonly period: Period | undefined;
  /** Undefined where the page has no map, or before it is known. */
  readonly origin: Origin | undefined;
  readonly now: Date;
  readonly rotation: RotationView | undefined;
  readonly fullScreen: FullScreenView;
  readonly choosePage: (page: number) => void;
}

export interface RotationView {
  readonly paused: boolean;
  readonly held: boolean;
  readonly still: boolean;
  readonly toggle: () => void;
}

export interface FullScreenView {
  readonly possible: boolean;
  readonly on: boolean;
  readonly toggle: () => void;
}

export function headView(inputs: HeadInputs): TemplateResult {
  const { title, subtitle, pages } = inputs.layout;
  return html`<header class="head" part="head">
    <div class="titles">
      ${title ? html`<h2 part="title">${title}</h2>` : nothing}
      ${subtitle ? html`<p class="quiet">${subtitle}</p>` : nothing}
    </div>
    ${pages.length > 1 ? tabs(inputs) : nothing}
    <div class="about">${origin(inputs)} ${clock(inputs)}</div>
    <div class="tools">${rotationButton(inputs)} ${fullScreenButton(inputs)}<slot name="tools"></slot></div>
  </header>`;
}

function tabs({ layout, page, words, choosePage }: HeadInputs): TemplateResult {
  return html`<div class="tabs" role="tablist" aria-label=${words.pages} @keydown=${onTabKey}>
    ${layout.pages.map(
      ({ title }, index) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${index}"
          aria-controls="page-${index}"
          aria-selected=${index === page ? 'true' : 'false'}
          tabindex=${index === page ? '0' : '-1'}
          @click=${() => choosePage(index)}
        >
          ${title}
        </button>`,
    )}
  </div>`;
}

/** Arrows go round, Home and End to the ends; where the focus is, that page is shown. */
function onTabKey(event: KeyboardEvent): void {
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')];
  const index = all.indexOf(event.target as HTMLElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowRight: index + 1,
    Home: 0,
    End: all.length - 1,
  };
  const next = steps[event.key];
  if (index < 0 || next === undefined) return;
  event.preventDefault();
  const chosen = all[(next + all.length) % all.length];
  chosen?.click();
  chosen?.focus();
}

function origin({ period, words, messages, origin: from }: HeadInputs): TemplateResult | typeof nothing {
  if (from === undefined) return nothing;
  return html`<span class="year">${yearText(period, words, messages)}</span>
    ${from.synthetic ? html`<span class="tag tag-synthetic">${messages.synthetic}</span>` : nothing}
    <span class="quiet">${messages.mapApproval} ${from.approvalNumber ?? '——'}</span>`;
}

function yearText(period: Period | undefined, words: DashboardWords, messages: Messages): string {
  if (period === undefined) return words.latestYear;
  if (readMoment(period.to)?.unit !== 'year') return periodText(messages, 'range', period);
  return period.from === period.to ? words.year(period.to) : words.years(period.from, period.to);
}

function clock({ now, words }: HeadInputs): TemplateResult {
  const date = words.date(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const two = (count: number): string => String(count).padStart(2, '0');
  return html`<span class="clock"
    ><span>${date} ${words.weekdays[now.getDay()]}</span>
    <span class="time">${two(now.getHours())}:${two(now.getMinutes())}</span></span
  >`;
}

function rotationButton({ layout, rotation, words }: HeadInputs): TemplateResult | typeof nothing {
  const { rotate } = layout;
  if (rotation === undefined || rotate === undefined) return nothing;
  if (rotation.still) return html`<span class="quiet still">${words.stillByChoice}</span>`;
  const label = rotation.paused ? words.playRotation : words.pauseRotation;
  const what = words.rotation(words.rotates[rotate.what], String(rotate.seconds));
  return html`<button
    type="button"
    class="button rotation ${rotation.held ? 'held' : ''}"
    part="rotation-button"
    data-rotation
    title=${rotation.held && !rotation.paused ? words.held : what}
    @click=${rotation.toggle}
  >
    ${icon(rotation.paused ? 'player-play' : 'player-pause')}<span>${label}</span>
  </button>`;
}

function fullScreenButton({ fullScreen, words }: HeadInputs): TemplateResult {
  const { on, possible, toggle } = fullScreen;
  const label = on ? words.leaveFullScreen : words.fullScreen;
  const name: IconName = on ? 'x' : 'maximize';
  return html`<button
    type="button"
    class="icon-button"
    part="full-screen-button"
    aria-label=${label}
    title=${possible ? label : words.noFullScreen}
    ?disabled=${!possible}
    @click=${toggle}
  >
    ${icon(name)}
  </button>`;
}

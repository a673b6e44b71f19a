// The parts around the table: how many were found, progress, menus of columns and files, and what the rows are narrowed to.
import type { Locale } from '@onemap/core';
import type { ResultView } from '@onemap/core/result-set';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../internal/icons.js';
import { loadProblem, problemText } from '../internal/load-problem.js';
import { styleProperty } from '../internal/style-property.js';
import { messagesOf } from '../locales/messages.js';
import type { QueryField } from '../query-builder/query-fields.js';
import { numberWords } from '../query-builder/sentence.js';
import type { QuerySession } from '../query-toolbox/session.js';
import type { ExportController } from './export.controller.js';
import { formatsOf, isServersFile } from './result-file.js';
import { narrowingWords } from './statistics.js';
import type { ResultWords } from './words.js';

interface Head {
  readonly session: QuerySession;
  readonly words: ResultWords;
  readonly locale: Locale;
  readonly count: string;
  /** Undefined where table and charts are both in sight. */
  readonly part: 'table' | 'statistics' | undefined;
  readonly setPart: (part: 'table' | 'statistics') => void;
  readonly menus: TemplateResult;
}

export function headView({ session, words, locale, count, part, setPart, menus }: Head): TemplateResult {
  const tab = (name: 'table' | 'statistics'): TemplateResult =>
    html`<button
      type="button"
      class="button"
      aria-pressed=${part === name ? 'true' : 'false'}
      @click=${() => setPart(name)}
    >
      ${words[name]}
    </button>`;
  return html`<div class="head">
      <h2>${count}</h2>
      ${session.synthetic ? html`<span class="tag tag-synthetic">${words.synthetic}</span>` : nothing}
      <div class="tools">
        ${part === undefined ? nothing : html`<div class="tabs" role="group">${tab('table')}${tab('statistics')}</div>`}
        ${menus}
      </div>
    </div>
    ${session.isRunning ? runningView(session, words, locale) : partialView(session, words, locale)}`;
}

export function runningView(session: QuerySession, words: ResultWords, locale: Locale): TemplateResult {
  const { count, loaded } = session;
  const share =
    count === null || count === 0 ? 0 : loaded / Math.min(count, session.asked?.mostRows ?? count);
  const text =
    count === null ? words.counting : words.loading(numberWords(loaded, locale), numberWords(count, locale));
  return html`<div class="running">
    <div
      class="progress"
      role="progressbar"
      aria-label=${text}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${count === null ? nothing : Math.round(share * 100)}
      ${styleProperty('--_share', String(share))}
    ></div>
    <span class="quiet">${text}</span>
    <button type="button" class="button cancel" @click=${() => session.cancel()}>${words.cancel}</button>
  </div>`;
}

function partialView(
  { isPartial, phase, loaded, count }: QuerySession,
  words: ResultWords,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (!isPartial) return nothing;
  const say = phase === 'cancelled' ? words.cancelled : words.limited;
  return html`<p class="note">
    ${icon('info-circle')}${say(numberWords(loaded, locale), numberWords(count ?? 0, locale))}
  </p>`;
}

export function narrowingView(
  { narrowing, rows }: ResultView,
  fields: readonly QueryField[],
  words: ResultWords,
  locale: Locale,
  showAll: () => void,
): TemplateResult | typeof nothing {
  const field = narrowing && fields.find(({ name }) => name === narrowing.field);
  if (!narrowing || !field) return nothing;
  const value = narrowingWords(narrowing, field, words, locale);
  return html`<p class="note narrowing">
    ${icon('filter')}<span
      >${words.narrowed(field.title, value)} · ${words.kept(numberWords(rows.length, locale))}</span
    >
    <button type="button" class="button show-all" @click=${showAll}>${words.showAll}</button>
  </p>`;
}

export function columnMenu(
  fields: readonly QueryField[],
  shown: readonly QueryField[],
  words: ResultWords,
  setColumns: (names: readonly string[]) => void,
): TemplateResult {
  const names = new Set(shown.map(({ name }) => name));
  const toggle = (name: string): void => {
    const kept = shown.map((field) => field.name);
    // The last one stays: a table has a column.
    if (names.has(name)) setColumns(kept.length > 1 ? kept.filter((each) => each !== name) : kept);
    else setColumns([...kept, name]);
  };
  return html`<details class="menu columns-menu" @keydown=${closeByEscape} @focusout=${closeOutside}>
    <summary class="button">${icon('table')}${words.columns}</summary>
    <fieldset class="sheet">
      <legend>${words.chooseColumns}</legend>
      ${fields.map(
        ({ name, title }) =>
          html`<label class="check"
            ><input
              type="checkbox"
              value=${name}
              .checked=${live(names.has(name))}
              @change=${() => toggle(name)}
            />${title}</label
          >`,
      )}
    </fieldset>
  </details>`;
}

export function exportMenu(
  session: QuerySession,
  files: ExportController,
  shown: readonly QueryField[],
  words: ResultWords,
  locale: Locale,
): TemplateResult | typeof nothing {
  const formats = formatsOf(session);
  if (formats.length === 0) return nothing;
  const { state } = files;
  return html`<details class="menu export-menu" @keydown=${closeByEscape}>
    <summary class="button">${icon('download')}${words.export}</summary>
    <div class="sheet">
      <p>${words.exportTitle}</p>
      <div class="formats">
        ${formats.map(
          (format) =>
            html`<button
              type="button"
              class="button"
              data-format=${format}
              ?disabled=${state.phase === 'running'}
              @click=${() => void files.run(session, shown, format, locale)}
            >
              ${words.formats[format]}
            </button>`,
        )}
      </div>
      <p class="quiet">${isServersFile(session) ? words.exportNotice : words.exportLocal}</p>
      <p role="status" class=${state.phase === 'failed' ? 'problem' : ''}>
        ${exportText(files, words, locale)}
      </p>
      ${
        state.phase === 'running'
          ? html`<button type="button" class="button" @click=${() => files.stop()}>${words.cancel}</button>`
          : nothing
      }
    </div>
  </details>`;
}

function exportText({ state }: ExportController, words: ResultWords, locale: Locale): string {
  if (state.phase === 'running') return words.exporting(sizeText(state.bytes, locale));
  if (state.phase === 'done') return words.exported(state.name);
  if (state.phase !== 'failed') return '';
  const problem = loadProblem(state.error);
  return problem.kind === 'forbidden'
    ? words.exportForbidden
    : words.exportFailed(problemText(problem, messagesOf(locale)));
}

function sizeText(bytes: number, locale: Locale): string {
  if (bytes < 1024 * 1024) return `${numberWords(Math.ceil(bytes / 1024), locale)} KB`;
  return `${numberWords(Math.round((bytes / 1024 / 1024) * 10) / 10, locale)} MB`;
}

function closeByEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
  event.stopPropagation();
}

function closeOutside(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  const to = event.relatedTarget as Node | null;
  if (to !== null && !menu.contains(to)) menu.open = false;
}

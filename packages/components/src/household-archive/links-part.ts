// The part that issues QR codes: validity, the code itself, and the codes so far with a way to revoke them.
import type { ArchiveLink } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import { problemText } from '../internal/load-problem.js';
import { section } from '../household-card/card-view.js';
import { dayOf, type ArchiveView } from './archive-view.js';
import type { LinksController } from './links.controller.js';

/** Days that a code may be valid for. */
export const validities = [30, 365, 1095] as const;

export function links(view: ArchiveView, controller: LinksController): TemplateResult {
  const { text } = view;
  return section(
    text.links,
    html`<p class="note">${text.linksNote}</p>
      ${issued(view, controller)} ${form(view, controller)}
      <p class="fault" role="alert">${faultText(view, controller)}</p>
      ${existing(view, controller)}
      <div class="visually-hidden" role="status">${doneText(view, controller)}</div>`,
  );
}

function form({ text }: ArchiveView, controller: LinksController): TemplateResult {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    void controller.issue({
      expiresInDays: Number(data.get('days')),
      revokeOthers: data.get('revokeOthers') !== null,
    });
  };
  return html`<form class="issue" @submit=${send}>
    <label
      >${text.validity}
      <select name="days">
        ${validities.map(
          (days) => html`<option value=${days} ?selected=${days === 365}>${text.days(days)}</option>`,
        )}
      </select></label
    >
    <label class="check"><input type="checkbox" name="revokeOthers" />${text.revokeOthers}</label>
    <button
      type="submit"
      class="button button-primary"
      part="issue"
      ?disabled=${controller.busy !== undefined}
    >
      ${controller.busy === 'issue' ? text.issuing : text.issue}
    </button>
  </form>`;
}

function issued({ text, household }: ArchiveView, controller: LinksController) {
  const { issued, draw } = controller;
  if (issued === undefined || draw === undefined) return nothing;
  return html`<div class="issued">
    ${draw(issued.url, text.codeOf(household.headName))}
    <div class="grow">
      <p class="warning">${controller.done === 'reprinted' ? text.reprinted : text.issued}</p>
      <p class="address">${issued.url}</p>
      <p class="quiet">${text.until(dayOf(issued.expiresAt))}</p>
    </div>
  </div>`;
}

function existing(view: ArchiveView, controller: LinksController): TemplateResult | typeof nothing {
  const { text } = view;
  if (controller.links === undefined) return nothing;
  if (controller.links.length === 0) return html`<p class="quiet">${text.noLinks}</p>`;
  return html`<h4>${text.existing}</h4>
    <ul class="rows links">
      ${controller.links.map((link) => html`<li>${row(view, controller, link)}</li>`)}
    </ul>`;
}

function row({ text }: ArchiveView, controller: LinksController, link: ArchiveLink): TemplateResult {
  const asking = controller.asking === link.id;
  return html`<div class="grow">
      <span class="tag tag-soft link-${link.state}">${text.linkStates[link.state]}</span>
      ${text.until(dayOf(link.expiresAt))}
      <div class="quiet">
        ${text.created(dayOf(link.createdAt), accountWords(link.createdBy, text.demoAccounts))}
      </div>
      ${
        link.state === 'active' && !link.reprintable && controller.canReprint
          ? html`<div class="quiet">${text.notReprintable}</div>`
          : nothing
      }
      ${asking ? html`<div class="warning">${text.revokeSure}</div>` : nothing}
    </div>
    ${
      link.state !== 'active'
        ? nothing
        : html`${
              link.reprintable && controller.canReprint && !asking
                ? html`<button
                    type="button"
                    class="button reprint"
                    part="reprint"
                    ?disabled=${controller.busy !== undefined}
                    @click=${() => void controller.reprint(link.id)}
                  >
                    ${text.reprint}
                  </button>`
                : nothing
            }<button
              type="button"
              class="button revoke"
              ?disabled=${controller.busy !== undefined}
              @click=${() => void controller.revoke(link.id)}
            >
              ${asking ? text.revokeYes : text.revoke}
            </button>
            ${
              asking
                ? html`<button type="button" class="button" @click=${() => controller.keep()}>
                    ${text.cancel}
                  </button>`
                : nothing
            }`
    }`;
}

function faultText({ text, words }: ArchiveView, { problem }: LinksController): unknown {
  return problem === undefined
    ? nothing
    : html`${icon('alert-triangle')}${text.linksFailed}${problemText(problem, words)}`;
}

function doneText({ text }: ArchiveView, { done }: LinksController): string {
  if (done === undefined) return '';
  return { issued: text.issued, reprinted: text.reprinted, revoked: text.revoked }[done];
}

/** The reference backend's demo logins have no account of their own; any other account is told as it is. */
function accountWords(account: string, demo: Readonly<Record<string, string>>): string {
  const id = /^persona:(.+)$/.exec(account)?.[1] ?? '';
  return Object.prototype.hasOwnProperty.call(demo, id) ? demo[id]! : account;
}

// The small form that asks what to show and why, and the line that says it is shown.
import type { RevealField, RevealRequest } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import { problemText } from '../internal/load-problem.js';
import type { Messages } from '../locales/messages.js';
import type { RevealController } from './reveal.controller.js';

/** A button, the form, or the notice, by the controller's step. */
export function revealForm(
  reveal: RevealController,
  revealable: readonly RevealField[],
  words: Messages,
): TemplateResult {
  if (reveal.step === 'closed') {
    return html`<button type="button" class="button reveal-open" part="reveal" @click=${() => reveal.open()}>
      ${icon('eye')}${words.reveal.open}
    </button>`;
  }
  return reveal.step === 'shown' ? notice(reveal, words) : form(reveal, revealable, words);
}

function notice(reveal: RevealController, words: Messages): TemplateResult {
  return html`<div class="reveal-notice">
    <span class="grow">${words.reveal.shown}</span>
    <button type="button" class="button reveal-hide" @click=${() => reveal.close()}>
      ${icon('eye-off')}${words.reveal.hide}
    </button>
  </div>`;
}

function form(reveal: RevealController, revealable: readonly RevealField[], words: Messages): TemplateResult {
  const text = words.reveal;
  const sending = reveal.step === 'sending';
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void reveal.submit(requestOf(event.currentTarget as HTMLFormElement));
  };
  return html`<form class="reveal" novalidate aria-labelledby="reveal-title" @submit=${send}>
    <h3 id="reveal-title">${text.title}</h3>
    <fieldset ?disabled=${sending}>
      <legend>${text.fields}</legend>
      ${revealable.map(
        (field) =>
          html`<label class="check">
            <input type="checkbox" name="fields" value=${field} />${words.householdCard[field]}
          </label>`,
      )}
    </fieldset>
    <label for="reason">${text.reason}</label>
    <textarea
      id="reason"
      name="reason"
      rows="2"
      maxlength="200"
      aria-describedby="reason-hint reveal-fault"
      aria-invalid=${reveal.fault === 'shortReason' ? 'true' : 'false'}
      ?disabled=${sending}
    ></textarea>
    <p class="quiet" id="reason-hint">${text.reasonHint}。${text.recorded}</p>
    <p class="fault" id="reveal-fault" role="alert">${faultText(reveal, words)}</p>
    <div class="buttons">
      <button type="submit" class="button button-primary" ?disabled=${sending}>
        ${sending ? text.busy : text.confirm}
      </button>
      <button type="button" class="button" @click=${() => reveal.close()}>${text.cancel}</button>
    </div>
  </form>`;
}

function requestOf(form: HTMLFormElement): RevealRequest {
  const data = new FormData(form);
  return { fields: data.getAll('fields') as RevealField[], reason: String(data.get('reason') ?? '') };
}

function faultText({ fault, problem }: RevealController, words: Messages): unknown {
  if (fault !== undefined) return html`${icon('alert-triangle')}${words.reveal[fault]}`;
  if (problem === undefined) return nothing;
  return html`${icon('alert-triangle')}${words.reveal.failed}${problemText(problem, words)}`;
}

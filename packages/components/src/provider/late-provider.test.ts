// A provider that is defined after the elements it serves: the order of scripts on a portal's page is not ours.
import { html } from 'lit';
import { expect, it } from 'vitest';
import { OmElement } from '../internal/base-element.js';
import { mount, settle, textOf } from '../internal/testing/fixture-page.js';

class LateProbe extends OmElement {
  protected override render(): unknown {
    return html`${this.view.values.region ?? 'none'}`;
  }
}

it('A provider answers elements that were on the page before it was defined, inside and by name', async () => {
  customElements.define('om-late-probe', LateProbe);
  const stage = await mount<HTMLElement>(
    html`<div>
      <om-late-probe for="late"></om-late-probe>
      <om-provider id="late" region="620523"><om-late-probe></om-late-probe></om-provider>
    </div>`,
  );
  const probes = [...stage.querySelectorAll('om-late-probe')];
  expect(probes.map((probe) => textOf(probe))).toEqual(['none', 'none']);
  await import('./register.js');
  await settle();
  expect(probes.map((probe) => textOf(probe))).toEqual(['620523000000', '620523000000']);
});

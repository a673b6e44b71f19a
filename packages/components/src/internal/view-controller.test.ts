// The view controller resolves the colour scheme, and leaves nothing behind when its element goes.
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OmElement } from './base-element.js';
import { clear, mount, settle } from './testing/fixture-page.js';
import '../provider/register.js';

class SchemeProbe extends OmElement {
  protected override render(): unknown {
    return html`${this.view.scheme}`;
  }
}
customElements.define('om-scheme-probe', SchemeProbe);

/** The system's setting, turned by the test; it counts who listens. */
class FakeMedia extends EventTarget {
  matches = false;
  listeners = 0;
  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners += 1;
    super.addEventListener(...args);
  }
  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners -= 1;
    super.removeEventListener(...args);
  }
}

let media: FakeMedia;

beforeEach(() => {
  media = new FakeMedia();
  vi.spyOn(window, 'matchMedia').mockImplementation(() => media as unknown as MediaQueryList);
});

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

describe('The colour scheme', () => {
  it('follows the system while the theme is auto', async () => {
    const probe = await mount<SchemeProbe>(html`<om-scheme-probe></om-scheme-probe>`);
    expect(probe.getAttribute('scheme')).toBe('light');
    media.matches = true;
    media.dispatchEvent(new Event('change'));
    await settle();
    expect(probe.getAttribute('scheme')).toBe('dark');
  });

  it('is the theme where one is set', async () => {
    media.matches = true;
    const provider = await mount<HTMLElement>(
      html`<om-provider theme="light"><om-scheme-probe></om-scheme-probe></om-provider>`,
    );
    expect(provider.firstElementChild!.getAttribute('scheme')).toBe('light');
  });

  it('is not listened to any more once the element is gone', async () => {
    const probe = await mount<SchemeProbe>(html`<om-scheme-probe></om-scheme-probe>`);
    expect(media.listeners).toBe(1);
    probe.remove();
    expect(media.listeners).toBe(0);
  });
});

describe('An element that names its provider', () => {
  it('updates without an error after it has left the page', async () => {
    const stage = await mount<HTMLElement>(
      html`<div>
        <om-provider id="shared"></om-provider><om-scheme-probe for="shared"></om-scheme-probe>
      </div>`,
    );
    const probe = stage.querySelector<SchemeProbe>('om-scheme-probe')!;
    probe.remove();
    probe.requestUpdate();
    await expect(probe.updateComplete).resolves.toBeDefined();
  });
});

// <om-provider>: what a host writes reaches the elements, what the user does comes back, and nothing leaks or throws.
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import {
  OmFeatureSelectEvent,
  OmIndicatorChangeEvent,
  OmPeriodChangeEvent,
  OmRegionChangeEvent,
} from '../events/index.js';
import { OmElement } from '../internal/base-element.js';
import { clear, find, listen, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { sourceWith } from '../internal/testing/source.js';
import type { OmProvider } from './provider.js';
import './register.js';

/** Writes what it sees of the view. */
class ViewProbe extends OmElement {
  protected override render(): unknown {
    const { region, indicator, period, locale } = this.view.values;
    return html`${region ?? 'none'} ${indicator} ${period ? `${period.from}/${period.to}` : 'none'} ${locale}`;
  }
}
customElements.define('om-view-probe', ViewProbe);

const gangu = '620523000000';
const dashi = '620523106000';

afterEach(() => {
  clear();
});

describe('Properties', () => {
  it('reach the elements inside, with the region normalised', async () => {
    const provider = await mount<OmProvider>(
      html`<om-provider region="620523" period="2013/2016" indicator="poorPersons" locale="en" theme="dark">
        <div><om-view-probe></om-view-probe></div>
      </om-provider>`,
    );
    const probe = provider.querySelector('om-view-probe')!;
    expect(textOf(probe)).toBe('620523000000 poorPersons 2013/2016 en');
    expect(probe.getAttribute('scheme')).toBe('dark');
    expect(probe.getAttribute('lang')).toBe('en');
  });

  it('that are malformed count as absent and throw nothing', async () => {
    const provider = await mount<OmProvider>(
      html`<om-provider region="甘谷" period="last year" locale="fr" theme="neon"
        ><om-view-probe></om-view-probe
      ></om-provider>`,
    );
    expect(textOf(provider.querySelector('om-view-probe')!)).toBe('none povertyIncidence none zh-CN');
  });

  it('that are taken away fall back', async () => {
    const provider = await mount<OmProvider>(
      html`<om-provider region="620523" period="2016" indicator="poorPersons"
        ><om-view-probe></om-view-probe
      ></om-provider>`,
    );
    for (const name of ['region', 'period', 'indicator']) provider.removeAttribute(name);
    await settle();
    expect(textOf(provider.querySelector('om-view-probe')!)).toBe('none povertyIncidence none zh-CN');
  });

  it('written by the host emit no event', async () => {
    const heard = [
      listen('om-region-change'),
      listen('om-period-change'),
      listen('om-indicator-change'),
      listen('om-feature-select'),
    ];
    const provider = await mount<OmProvider>(html`<om-provider region="620523"></om-provider>`);
    provider.region = '620502';
    provider.period = '2015';
    provider.indicator = 'poorHouseholds';
    await settle();
    expect(provider.viewState.values.region).toBe('620502000000');
    expect(heard.map(({ events }) => events.length)).toEqual([0, 0, 0, 0]);
    heard.forEach(({ stop }) => stop());
  });
});

describe('A wish of the user', () => {
  it('is answered for every kind, in the view and in the properties', async () => {
    const provider = await mount<OmProvider>(
      html`<om-provider region="620523"><om-view-probe></om-view-probe></om-provider>`,
    );
    const probe = provider.querySelector('om-view-probe')!;
    probe.dispatchEvent(new OmRegionChangeEvent(dashi));
    probe.dispatchEvent(new OmPeriodChangeEvent({ from: '2014', to: '2016' }));
    probe.dispatchEvent(new OmIndicatorChangeEvent('poorPersons'));
    probe.dispatchEvent(new OmFeatureSelectEvent('household', '620523-x'));
    await settle();
    expect([provider.region, provider.period, provider.indicator]).toEqual([
      dashi,
      '2014/2016',
      'poorPersons',
    ]);
    expect(provider.viewState.values.selection).toBe('620523-x');
    expect(textOf(probe)).toBe(`${dashi} poorPersons 2014/2016 zh-CN`);
  });

  it('does not swallow a host that writes the earlier value again', async () => {
    const provider = await mount<OmProvider>(
      html`<om-provider region="620523" period="2016"><om-view-probe></om-view-probe></om-provider>`,
    );
    const probe = provider.querySelector('om-view-probe')!;
    probe.dispatchEvent(new OmRegionChangeEvent(dashi));
    probe.dispatchEvent(new OmPeriodChangeEvent({ from: '2015', to: '2015' }));
    await settle();
    provider.region = '620523';
    provider.setAttribute('period', '2016');
    await settle();
    expect(provider.viewState.values.region).toBe(gangu);
    expect(provider.viewState.values.period).toEqual({ from: '2016', to: '2016' });
  });

  it('does not undo another property that the host wrote a moment before', async () => {
    const provider = await mount<OmProvider>(
      html`<om-provider region="620523"><om-view-probe></om-view-probe></om-provider>`,
    );
    provider.region = '620502';
    provider.querySelector('om-view-probe')!.dispatchEvent(new OmIndicatorChangeEvent('poorPersons'));
    await settle();
    expect(provider.viewState.values.region).toBe('620502000000');
  });

  it('stays with the nearest of two providers', async () => {
    const outer = await mount<OmProvider>(
      html`<om-provider region="62"
        ><om-provider region="620523"><om-view-probe></om-view-probe></om-provider
      ></om-provider>`,
    );
    const inner = outer.querySelector('om-provider')!;
    inner.querySelector('om-view-probe')!.dispatchEvent(new OmRegionChangeEvent(dashi));
    expect(inner.viewState.values.region).toBe(dashi);
    expect(outer.viewState.values.region).toBe('620000000000');
  });
});

describe('An element outside', () => {
  it('follows the provider that `for` names and sends its wishes there', async () => {
    const stage = await mount<HTMLElement>(
      html`<div>
        <om-view-probe for="one"></om-view-probe>
        <om-provider id="one" region="620523"></om-provider>
        <om-provider id="two" region="620502"></om-provider>
      </div>`,
    );
    const probe = stage.querySelector('om-view-probe')!;
    expect(textOf(probe)).toContain(gangu);
    probe.dispatchEvent(new OmRegionChangeEvent(dashi));
    await settle();
    expect(stage.querySelector<OmProvider>('#one')!.region).toBe(dashi);
    expect(stage.querySelector<OmProvider>('#two')!.region).toBe('620502');
    (probe as ViewProbe).for = 'two';
    await settle();
    expect(textOf(probe)).toContain('620502000000');
  });

  it('inside of another provider still belongs to the one it names', async () => {
    const stage = await mount<HTMLElement>(
      html`<div>
        <om-provider id="one" region="620523"></om-provider>
        <om-provider id="two" region="620502"><om-view-probe for="one"></om-view-probe></om-provider>
      </div>`,
    );
    const probe = stage.querySelector('om-view-probe')!;
    expect(textOf(probe)).toContain(gangu);
    probe.dispatchEvent(new OmRegionChangeEvent(dashi));
    expect(stage.querySelector<OmProvider>('#one')!.viewState.values.region).toBe(dashi);
    expect(stage.querySelector<OmProvider>('#two')!.viewState.values.region).toBe('620502000000');
  });

  it('finds a provider that is added later', async () => {
    const stage = await mount<HTMLElement>(html`<div><om-view-probe for="late"></om-view-probe></div>`);
    const provider = document.createElement('om-provider');
    provider.id = 'late';
    provider.region = '620523';
    stage.append(provider);
    await settle();
    expect(textOf(stage.querySelector('om-view-probe')!)).toContain(gangu);
  });

  it('without any provider answers its own wishes', async () => {
    const probe = await mount<ViewProbe>(html`<om-view-probe></om-view-probe>`);
    probe.dispatchEvent(new OmRegionChangeEvent(dashi));
    await settle();
    expect(textOf(probe)).toContain(dashi);
  });
});

describe('Two providers on one page', () => {
  it('share nothing', async () => {
    const stage = await mount<HTMLElement>(
      html`<div>
        <om-provider region="620523" locale="en"><om-view-probe></om-view-probe></om-provider>
        <om-provider region="620502"><om-view-probe></om-view-probe></om-provider>
      </div>`,
    );
    const [first, second] = [...stage.querySelectorAll('om-view-probe')];
    first!.dispatchEvent(new OmPeriodChangeEvent({ from: '2014', to: '2014' }));
    await settle();
    expect(textOf(first!)).toBe(`${gangu} povertyIncidence 2014/2014 en`);
    expect(textOf(second!)).toBe('620502000000 povertyIncidence none zh-CN');
  });
});

describe('The source', () => {
  it('is a client of base-url, and the page may give its own instead', async () => {
    const provider = await mount<OmProvider>(html`<om-provider base-url="/onemap/v1"></om-provider>`);
    const client = provider.viewState.values.source;
    expect(client?.regions.get).toBeTypeOf('function');
    const own = sourceWith({});
    provider.source = own;
    await settle();
    expect(provider.viewState.values.source).toBe(own);
    provider.source = undefined;
    await settle();
    expect(provider.viewState.values.source).not.toBe(own);
    expect(provider.viewState.values.source?.regions.get).toBeTypeOf('function');
  });

  it('asks in the language of the provider', async () => {
    const languages: (string | null)[] = [];
    const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
      languages.push(new Request(input, init).headers.get('accept-language'));
      return Promise.resolve(
        new Response('{"items":[]}', { headers: { 'content-type': 'application/json' } }),
      );
    };
    const provider = await mount<OmProvider>(
      html`<om-provider base-url=${`${location.origin}/onemap/v1`} .fetch=${fetch}></om-provider>`,
    );
    await provider.viewState.values.source!.indicators.list();
    provider.locale = 'en';
    await settle();
    await provider.viewState.values.source!.indicators.list();
    expect(languages.map((language) => language?.slice(0, 2))).toEqual(['zh', 'en']);
  });

  it('of an address that is none at all breaks nothing on the page', async () => {
    const refused = listen('om-source-error');
    const provider = await mount<OmProvider>(
      html`<om-provider base-url="http://[" region="620523"><om-view-probe></om-view-probe></om-provider>`,
    );
    expect(textOf(provider.querySelector('om-view-probe')!)).toContain(gangu);
    expect(refused.events.map(({ error }) => (error as Error).name)).toEqual(['TypeError']);
    refused.stop();
  });

  it('is absent without an address', async () => {
    const provider = await mount<OmProvider>(html`<om-provider></om-provider>`);
    expect(provider.viewState.values.source).toBeUndefined();
  });
});

describe('Life', () => {
  it('goes with an element that is moved into another provider', async () => {
    const stage = await mount<HTMLElement>(
      html`<div>
        <om-provider region="620523"><om-view-probe></om-view-probe></om-provider>
        <om-provider region="620502"></om-provider>
      </div>`,
    );
    const probe = stage.querySelector('om-view-probe')!;
    stage.lastElementChild!.append(probe);
    await settle();
    expect(textOf(probe)).toContain('620502000000');
  });

  it('ends without a listener left at the provider that stays', async () => {
    const provider = await mount<OmProvider>(html`<om-provider region="620523"></om-provider>`);
    let open = 0;
    const { subscribe } = provider.viewState;
    provider.viewState.subscribe = (listener) => {
      open += 1;
      const end = subscribe.call(provider.viewState, listener);
      return () => {
        open -= 1;
        end();
      };
    };
    for (let round = 0; round < 10; round++) {
      const probe = document.createElement('om-view-probe');
      provider.append(probe);
      await settle();
      expect(open).toBe(1);
      probe.remove();
      expect(open).toBe(0);
    }
  });
});

it('Accessibility: a provider adds nothing that axe minds', async () => {
  await mount(
    html`<om-provider region="620523"
      ><p>甘谷县</p>
      <om-view-probe></om-view-probe
    ></om-provider>`,
  );
  expect(await violations()).toEqual([]);
  expect(find(document.querySelector('om-provider')!, 'slot')).toBeInstanceOf(HTMLSlotElement);
});

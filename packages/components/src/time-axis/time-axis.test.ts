// <om-time-axis>: one clock for those inside a provider; dragged, typed at, and played step by step.
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clear,
  find,
  frames,
  listen,
  mount,
  settle,
  textOf,
  violations,
} from '../internal/testing/fixture-page.js';
import type { OmProvider } from '../provider/provider.js';
import '../provider/register.js';
import './register.js';
import type { OmTimeAxis } from './time-axis.js';

const moments = ['2013', '2014', '2016', '2017', '2018'];
const values = { 2013: 27.1, 2014: 22.4, 2016: 10.4, 2017: 6.2, 2018: 0 };
const rate = ({ to }: { to: string }) => `贫困发生率 ${values[Number(to) as keyof typeof values]}%`;

/** In a provider, 900 px wide: every part is there. */
async function axis(attributes: { mode?: string; period?: string } = {}): Promise<OmTimeAxis> {
  const provider = await mount<OmProvider>(
    html`<om-provider period=${attributes.period ?? '2016'} mode=${attributes.mode ?? 'instant'}>
      <om-time-axis
        .moments=${moments}
        .values=${values}
        .describe=${rate}
        .marks=${[{ moment: '2015', label: '脱贫攻坚决定' }]}
      ></om-time-axis>
    </om-provider>`,
  );
  const element = provider.querySelector('om-time-axis')!;
  element.style.setProperty('width', '900px');
  await frames();
  await frames();
  return element;
}

const handle = (element: OmTimeAxis, name = 'to') => find(element, `[data-handle=${name}]`);
const shown = (element: OmTimeAxis) => textOf(element, '.period');
const press = async (target: HTMLElement, key: string) => {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await settle();
};
const button = (element: OmTimeAxis, label: string) => find(element, `button[aria-label="${label}"]`);

afterEach(() => {
  clear();
  vi.useRealTimers();
});

describe('Accessibility', () => {
  it.each(['instant', 'range', 'cumulative'])('has nothing that axe minds in the mode %s', async (mode) => {
    await axis({ mode, period: '2014/2016' });
    expect(await violations()).toEqual([]);
  });

  it('says the year and the value in words', async () => {
    const element = await axis();
    expect(handle(element).getAttribute('aria-valuetext')).toBe('2016 年，贫困发生率 10.4%');
    expect(handle(element).getAttribute('aria-valuemax')).toBe('5');
  });

  it('says that a year is missing instead of a value', async () => {
    const element = await axis({ period: '2015' });
    expect(handle(element).getAttribute('aria-valuetext')).toBe('2015 年，无数据');
  });
});

describe('Units', () => {
  const unit = (element: OmTimeAxis) => find<HTMLSelectElement>(element, 'select.unit');
  const monthly = ['2016-07', '2016-08', '2016-09', '2016-11'];

  it('offers none where nothing is said of them', async () => {
    expect((await axis()).shadowRoot!.querySelector('select.unit')).toBeNull();
  });

  it('disables those that the facts do not have', async () => {
    const element = await axis();
    element.units = ['year'];
    await settle();
    expect(
      [...unit(element).options].map(({ text, disabled, selected }) => [text, disabled, selected]),
    ).toEqual([
      ['年', false, true],
      ['季', true, false],
      ['月', true, false],
    ]);
    expect(await violations()).toEqual([]);
  });

  it('asks for the same time in another unit', async () => {
    const element = await axis({ mode: 'range', period: '2016-08/2016-09' });
    element.moments = monthly;
    element.units = ['year', 'quarter', 'month'];
    await settle();
    expect(shown(element)).toBe('2016 年 8 月—2016 年 9 月');
    const heard = listen('om-period-change');
    for (const chosen of ['quarter', 'year']) {
      unit(element).value = chosen;
      unit(element).dispatchEvent(new Event('change'));
    }
    heard.stop();
    expect(heard.events.map(({ period }) => period)).toEqual([
      { from: '2016-Q3', to: '2016-Q3' },
      { from: '2016', to: '2016' },
    ]);
  });
});

describe('Keyboard', () => {
  it('goes a step, to the ends, five years on a page, and no further than the ends', async () => {
    const element = await axis();
    const steps: [string, string][] = [
      ['ArrowRight', '2017 年'],
      ['ArrowLeft', '2016 年'],
      ['ArrowDown', '2015 年'],
      ['Home', '2013 年'],
      ['ArrowLeft', '2013 年'],
      ['PageUp', '2018 年'],
      ['ArrowRight', '2018 年'],
      ['PageDown', '2013 年'],
      ['End', '2018 年'],
    ];
    for (const [key, year] of steps) {
      await press(handle(element), key);
      expect(shown(element), key).toBe(year);
    }
  });

  it('moves each end of a range, and the ends never cross', async () => {
    const element = await axis({ mode: 'range', period: '2014/2016' });
    expect(shown(element)).toBe('2014—2016 年');
    await press(handle(element, 'from'), 'End');
    expect(shown(element)).toBe('2016 年');
    await press(handle(element, 'from'), 'Home');
    await press(handle(element, 'to'), 'ArrowRight');
    expect(shown(element)).toBe('2013—2017 年');
  });

  it('plays and pauses with the space key', async () => {
    const element = await axis();
    await press(handle(element), ' ');
    expect(element.playing).toBe(true);
    await press(handle(element), ' ');
    expect(element.playing).toBe(false);
  });
});

describe('Pointer', () => {
  it('shows the step that is nearest to where the track is pressed, and one event a step', async () => {
    const element = await axis();
    const track = find(element, '.track');
    const { left, top, width } = track.getBoundingClientRect();
    const heard = listen('om-period-change');
    vi.spyOn(track, 'setPointerCapture').mockImplementation(() => undefined);
    const point = (type: string, share: number) =>
      track.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          composed: true,
          button: 0,
          clientX: left + width * share,
          clientY: top + 20,
        }),
      );
    point('pointerdown', 0.02);
    point('pointermove', 0.04);
    point('pointermove', 0.97);
    point('pointerup', 0.97);
    point('pointermove', 0.5);
    heard.stop();
    await settle();
    expect(heard.events.map(({ period }) => period.to)).toEqual(['2013', '2018']);
    expect(shown(element)).toBe('2018 年');
  });

  it('goes to the year of an event that is pressed', async () => {
    const element = await axis();
    find(element, '.mark').click();
    await settle();
    expect(shown(element)).toBe('2015 年');
  });
});

describe('Playing', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  /** Fake timers stand still, so that only microtasks are waited for. */
  const tick = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  };
  const playing = async (ready?: () => Promise<unknown>) => {
    vi.useRealTimers();
    const element = await axis();
    if (ready) element.ready = ready;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    return element;
  };

  it('goes a step a second to the end, and stops there', async () => {
    const element = await playing();
    const heard = listen('om-play-change');
    element.play();
    const years: string[] = [];
    for (let second = 0; second < 4; second++) {
      await tick(1000);
      await element.updateComplete;
      years.push(shown(element));
    }
    heard.stop();
    expect(years).toEqual(['2017 年', '2018 年', '2018 年', '2018 年']);
    expect(element.playing).toBe(false);
    expect(heard.events.map((event) => event.playing)).toEqual([true, false]);
  });

  it('begins again at the start with a loop, and plays from the start when it stands at the end', async () => {
    const element = await playing();
    element.loop = true;
    element.speed = 4;
    element.play();
    await tick(3 * 250);
    await element.updateComplete;
    expect(shown(element)).toBe('2013 年');
    element.pause();
    element.loop = false;
    element.step(9);
    await element.updateComplete;
    element.play();
    await element.updateComplete;
    expect(shown(element)).toBe('2013 年');
  });

  it('waits for a slow picture, says so, and goes on when it is there', async () => {
    let arrive: () => void = () => undefined;
    const picture = new Promise<void>((resolve) => (arrive = resolve));
    const element = await playing(() => picture);
    element.play();
    await tick(1000 + 450);
    await element.updateComplete;
    expect([shown(element), textOf(element, '.note')]).toEqual(['2016 年', '等待数据…']);
    arrive();
    await tick(0);
    await element.updateComplete;
    expect([shown(element), textOf(element, '.note')]).toEqual(['2017 年', '贫困发生率 6.2%']);
  });

  it('goes on past a picture that fails, and ends when the element leaves the page', async () => {
    const element = await playing(() => Promise.reject(new Error('lost')));
    element.play();
    await tick(1000);
    await element.updateComplete;
    expect(shown(element)).toBe('2017 年');
    element.remove();
    expect(element.playing).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends when the user takes the clock himself', async () => {
    const element = await playing();
    element.play();
    button(element, '上一期').click();
    expect(element.playing).toBe(false);
  });
});

describe('One clock', () => {
  it('two axes of one provider stay in step, and one that is pinned stays where it is', async () => {
    const provider = await mount<OmProvider>(
      html`<om-provider period="2014">
        <om-time-axis id="a" .moments=${moments}></om-time-axis>
        <om-time-axis id="b" .moments=${moments}></om-time-axis>
        <om-time-axis id="c" .moments=${moments} period="2013"></om-time-axis>
      </om-provider>`,
    );
    const [a, b, c] = [...provider.querySelectorAll('om-time-axis')];
    a!.step(1);
    await settle();
    expect([shown(a!), shown(b!), shown(c!)]).toEqual(['2015 年', '2015 年', '2013 年']);
    expect(provider.period).toBe('2015');
  });

  it('works without a provider, and keeps its own period', async () => {
    const element = await mount<OmTimeAxis>(html`<om-time-axis .moments=${moments}></om-time-axis>`);
    expect(shown(element)).toBe('2018 年');
    element.step(-1);
    await settle();
    expect(shown(element)).toBe('2017 年');
  });
});

describe('States', () => {
  it('is empty without moments, or with moments of two units, and does not throw', async () => {
    for (const wrong of [[], ['2016', '2017-Q1'], ['soon']]) {
      const element = await mount<OmTimeAxis>(html`<om-time-axis .moments=${wrong}></om-time-axis>`);
      expect([element.state, element.shadowRoot!.querySelector('.base')]).toEqual(['empty', null]);
      element.play();
      element.step(1);
      expect(element.playing).toBe(false);
    }
  });

  it('tells the mode that is chosen', async () => {
    const element = await axis();
    const heard = listen('om-mode-change');
    const select = find<HTMLSelectElement>(element, 'select.mode');
    select.value = 'cumulative';
    select.dispatchEvent(new Event('change'));
    await settle();
    heard.stop();
    expect(heard.events.map(({ mode }) => mode)).toEqual(['cumulative']);
    expect(shown(element)).toBe('截至 2016 年');
    expect((element.parentElement as OmProvider).mode).toBe('cumulative');
    element.mode = 'instant';
    await settle();
    expect([shown(element), select.hidden]).toEqual(['2016 年', true]);
  });
});

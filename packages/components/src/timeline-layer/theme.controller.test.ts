// The frame of themes, with a theme made for the test: what is loaded when, what is drawn again, and what is said instead.
import { lightThematicStyle, type MapHandle } from '@onemap/core/map';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { ThemeController, type ThemeInputs } from './theme.controller.js';
import { noOptions, themeStage } from './themes/theme-stage.fixtures.js';
import type { Theme, ThemeLayer, ThemeOptions, ThemeView } from './themes/theme.js';

/** A host without a page: an update that was asked for comes in the next turn. */
class Host extends EventTarget {
  readonly #controllers: { hostUpdate?: () => void }[] = [];
  readonly updateComplete = Promise.resolve(true);
  addController(controller: { hostUpdate?: () => void }): void {
    this.#controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    void Promise.resolve().then(() => this.update());
  }
  update(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }
}

const map = {} as MapHandle;

/** Writes what happens to it. */
function fixtureLayer(heard: string[]): ThemeLayer<number> {
  return {
    attach: (handle) => heard.push(handle ? 'attach' : 'free'),
    draw: (drawing) => heard.push(`draw ${drawing}`),
    clear: () => heard.push('clear'),
    highlight: () => undefined,
    hitAt: () => ({ region: '990101100000', part: 1 }),
  };
}

interface Made {
  readonly theme: Theme<string, number>;
  readonly heard: string[];
  readonly load: ReturnType<typeof vi.fn>;
}

/** Shows the year and what it has loaded; refuses ratios. */
function fixtureTheme(): Made {
  const heard: string[] = [];
  const load = vi.fn(
    async (_source, { options }: { options: ThemeOptions }) => `cube of ${options.dimension}`,
  );
  const theme: Theme<string, number> = {
    refusal: ({ model }) =>
      model.wording.indicator.kind === 'ratio'
        ? { kind: 'refusal', text: 'A ratio has no parts.', offer: 'choropleth' }
        : undefined,
    loadInputs: ({ options }) => [options.dimension],
    load,
    view: ({ model, extra }): ThemeView<number> => ({
      kind: 'view',
      ...{ title: `${extra} ${model.year}`, shortTitle: '', summary: '', shortSummary: '' },
      ground: { colors: model.children.map(() => '#dddddd'), labels: [] },
      drawing: model.year,
      legend: { kind: 'drawn', render: () => html`` },
      table: { caption: '', columns: [], rows: [] },
      tell: ({ region, part }) => [region, String(part)],
    }),
    createLayer: () => fixtureLayer(heard),
  };
  return { theme, heard, load };
}

async function stage(indicator: string, made: Made) {
  const { source, at } = await themeStage({ indicator });
  const options: ThemeOptions = { ...noOptions, dimension: 'mainCause' };
  const inputs = { year: '2016', options };
  const host = new Host();
  const controller = new ThemeController(
    host as never,
    (): ThemeInputs => {
      const { model, catalogue, time } = at(inputs.year);
      return {
        name: 'proportional',
        scheme: 'light',
        options: inputs.options,
        source,
        catalogue,
        model,
        time,
      };
    },
    () => Promise.resolve(made.theme as Theme),
  );
  host.update();
  await settled(controller);
  return { controller, inputs, host, view: () => controller.view as ThemeView };
}

const settled = (controller: ThemeController) =>
  vi.waitFor(() => {
    if (controller.state === 'loading') throw new Error('still loading');
  });

describe('The frame of a theme', () => {
  it('loads its module, then its own figures, and hands both to its view', async () => {
    const { view } = await stage('poorPersons', fixtureTheme());
    expect(view().title).toBe('cube of mainCause 2016');
  });

  it('loads with an option that is not set, too', async () => {
    const made = fixtureTheme();
    const { inputs, host, view, controller } = await stage('poorPersons', made);
    inputs.options = noOptions;
    host.update();
    await settled(controller);
    expect(view().title).toBe('cube of undefined 2016');
  });

  it('loads nothing for another year, and again for another option that it names', async () => {
    const made = fixtureTheme();
    const { inputs, host, view, controller } = await stage('poorPersons', made);
    inputs.year = '2015';
    host.update();
    expect([view().title, made.load.mock.calls.length]).toEqual(['cube of mainCause 2015', 1]);
    inputs.options = { ...inputs.options, sizes: 'equal' };
    host.update();
    expect(made.load.mock.calls.length).toBe(1);
    inputs.options = { ...inputs.options, dimension: 'batch' };
    host.update();
    await settled(controller);
    expect([view().title, made.load.mock.calls.length]).toEqual(['cube of batch 2015', 2]);
  });

  it('says why an indicator cannot be shown, and loads nothing for it', async () => {
    const made = fixtureTheme();
    const { controller } = await stage('povertyIncidence', made);
    expect(controller.view).toEqual({ kind: 'refusal', text: 'A ratio has no parts.', offer: 'choropleth' });
    expect(made.load).not.toHaveBeenCalled();
  });

  it('is the same object until something of it changes, and is drawn once', async () => {
    const made = fixtureTheme();
    const { controller, inputs, host, view } = await stage('poorPersons', made);
    const first = view();
    controller.draw(map, lightThematicStyle);
    controller.draw(map, lightThematicStyle);
    expect(view()).toBe(first);
    inputs.year = '2015';
    host.update();
    controller.draw(map, lightThematicStyle);
    expect(made.heard.filter((each) => each !== 'attach')).toEqual(['draw 2016', 'draw 2015']);
  });

  it('frees the layer with the map', async () => {
    const made = fixtureTheme();
    const { controller } = await stage('poorPersons', made);
    controller.draw(map, lightThematicStyle);
    expect(controller.hitAt([1, 1])).toEqual({ region: '990101100000', part: 1 });
    controller.draw(undefined, lightThematicStyle);
    expect(made.heard.slice(-1)).toEqual(['free']);
    expect(controller.hitAt([1, 1])).toBeNull();
  });

  it('tells a failed load, and loads again', async () => {
    const made = fixtureTheme();
    made.load.mockRejectedValueOnce(new TypeError('lost'));
    const { controller, view } = await stage('poorPersons', made);
    expect([controller.state, controller.view]).toEqual(['error', undefined]);
    expect(controller.problem).toBeDefined();
    controller.retry();
    await settled(controller);
    expect(view().title).toBe('cube of mainCause 2016');
  });
});

// The life of a theme in its element: its module and its figures are loaded, its view derived, its layer kept on the map.
import type { DataSource } from '@onemap/core';
import type { MapHandle, PixelPosition, ThematicStyle } from '@onemap/core/map';
import type { Catalogue } from '../figures/catalogue.js';
import { known, type FigureHost } from '../figures/figures.controller.js';
import { inTime } from '../figures/answer.js';
import { Memo } from '../figures/memo.js';
import type { TimeChoice } from '../figures/shown-span.js';
import type { ViewModel } from '../figures/view-model.js';
import type { ElementState } from '../internal/base-element.js';
import { LoadController } from '../internal/load-controller.js';
import type { LoadProblem } from '../internal/load-problem.js';
import { loadTheme } from './themes/load-theme.js';
import type {
  Theme,
  ThemeHit,
  ThemeInput,
  ThemeLayer,
  ThemeName,
  ThemeOptions,
  ThemeRefusal,
  ThemeView,
} from './themes/theme.js';

export interface ThemeInputs {
  readonly name: ThemeName;
  readonly options: ThemeOptions;
  readonly source: DataSource | undefined;
  readonly catalogue: Catalogue | undefined;
  readonly model: ViewModel | undefined;
  readonly time: TimeChoice;
  readonly scheme: 'light' | 'dark';
  /** Smaller side of the room on the map, CSS pixels; in steps, since symbols are made anew for another one. */
  readonly side?: number | undefined;
}

interface Chosen {
  readonly name: ThemeName;
  readonly theme: Theme;
}

export class ThemeController {
  readonly #inputs: () => ThemeInputs;
  readonly #module: LoadController<Chosen>;
  readonly #extra: LoadController<{ readonly of: Theme; readonly value: unknown }>;
  readonly #views = {
    light: new Memo<ThemeView | ThemeRefusal>(),
    dark: new Memo<ThemeView | ThemeRefusal>(),
  };
  #layer: ThemeLayer | undefined;
  /** The theme that the layer belongs to. */
  #layered: Theme | undefined;
  #drawn: readonly [drawing?: unknown, style?: ThematicStyle] = [];

  /** `inputs` is asked with every update; `load` answers the module of a theme. */
  constructor(
    host: FigureHost,
    inputs: () => ThemeInputs,
    load: (name: ThemeName) => Promise<Theme> | Theme = loadTheme,
  ) {
    this.#inputs = inputs;
    this.#module = new LoadController(host, {
      inputs: () => [inputs().name],
      load: async () => ({ name: inputs().name, theme: await load(inputs().name) }),
      keepValue: true,
    });
    this.#extra = new LoadController(host, {
      inputs: () => this.#extraInputs(),
      load: (signal) => inTime(signal, (inner) => this.#loadExtra(inner)),
    });
  }

  get state(): ElementState {
    const states = [this.#module.state, this.#extra.state];
    if (states.includes('error')) return 'error';
    return states.includes('loading') ? 'loading' : 'ready';
  }

  get problem(): LoadProblem | undefined {
    return this.#module.problem ?? this.#extra.problem;
  }

  /** Loads again what failed. */
  retry(): void {
    for (const load of [this.#module, this.#extra]) if (load.state === 'error') load.retry();
  }

  /** Undefined until everything is there. */
  get view(): ThemeView | ThemeRefusal | undefined {
    return this.viewIn(this.#inputs().scheme);
  }

  /** The same in another scheme, as on paper. */
  viewIn(scheme: 'light' | 'dark'): ThemeView | ThemeRefusal | undefined {
    const { model, options, side } = this.#inputs();
    const theme = this.#theme;
    const request = this.#request;
    if (!theme || !model || !request) return undefined;
    const extra = this.#extra.value?.of === theme ? this.#extra.value.value : undefined;
    const refusal = theme.refusal?.(request);
    if (refusal) return refusal;
    if (theme.load && (this.#extra.state !== 'ready' || extra === undefined)) return undefined;
    return this.#views[scheme].get(
      [theme, model, extra, side, request.catalogue, ...Object.values(options)],
      () => theme.view({ ...request, extra, scheme, side }),
    );
  }

  /** What the theme shows of another moment; undefined until everything is there. Not kept: a film asks once for each. */
  viewOf(model: ViewModel, time: TimeChoice): ThemeView | undefined {
    const { options, scheme, side, catalogue } = this.#inputs();
    const theme = this.#theme;
    if (!theme || !catalogue || this.view?.kind !== 'view') return undefined;
    const extra = this.#extra.value?.value;
    const view = theme.view({ model, catalogue, options, time, scheme, side, extra });
    return view.kind === 'view' ? view : undefined;
  }

  /** Another layer of the shown theme, for another map; the caller frees it. */
  createLayer(): ThemeLayer | undefined {
    return this.#theme?.createLayer?.();
  }

  /** Keeps the layer of the shown theme on the map; without a picture there is none. */
  draw(handle: MapHandle | undefined, style: ThematicStyle, scheme = this.#inputs().scheme): void {
    const view = this.viewIn(scheme);
    const theme = this.#theme;
    const drawing = view?.kind === 'view' ? view.drawing : undefined;
    if (this.#layered !== theme || !handle) this.#free();
    if (!handle || !theme?.createLayer) return;
    this.#layered = theme;
    this.#layer ??= theme.createLayer();
    this.#layer.attach(handle);
    if (drawing === undefined) this.#layer.clear();
    else if (this.#drawn[0] !== drawing || this.#drawn[1] !== style) this.#layer.draw(drawing, style);
    this.#drawn = [drawing, style];
  }

  highlight(hit: ThemeHit | null): void {
    this.#layer?.highlight(hit);
  }

  hitAt(pixel: PixelPosition): ThemeHit | null {
    return this.#layer?.hitAt(pixel) ?? null;
  }

  /** The chosen theme, once its module is there. */
  get #theme(): Theme | undefined {
    const chosen = this.#module.value;
    return chosen?.name === this.#inputs().name ? chosen.theme : undefined;
  }

  get #request(): Omit<ThemeInput<unknown>, 'extra' | 'scheme' | 'side'> | undefined {
    const { model, catalogue, options, time } = this.#inputs();
    return model && catalogue ? { model, catalogue, options, time } : undefined;
  }

  #extraInputs(): readonly unknown[] | undefined {
    const theme = this.#theme;
    const request = this.#request;
    const { source } = this.#inputs();
    if (!theme?.load || !request || theme.refusal?.(request)) return undefined;
    const { place, statistics } = request.model;
    const inputs = known([theme, source, place, statistics]);
    return inputs && [...inputs, ...(theme.loadInputs?.(request) ?? [])];
  }

  async #loadExtra(signal: AbortSignal): Promise<{ of: Theme; value: unknown }> {
    const theme = this.#theme!;
    return { of: theme, value: await theme.load!(this.#inputs().source!, this.#request!, signal) };
  }

  #free(): void {
    this.#layer?.attach(undefined);
    this.#layer = undefined;
    this.#layered = undefined;
    this.#drawn = [];
  }
}

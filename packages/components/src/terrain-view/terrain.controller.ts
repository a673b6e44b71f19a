// Keeps one picture of the land on an element: opens it when its stage is there, and gives it back when that goes.
import {
  TerrainRefusedError,
  TerrainScene,
  type CameraStep,
  type ElevationSource,
  type TerrainContent,
  type TerrainFind,
  type TerrainImagery,
  type TerrainPadding,
  type TerrainRefusal,
  type TerrainStyle,
  type TerrainView,
} from '@onemap/core/terrain';
import type { Bbox } from '@onemap/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

export interface TerrainInputs {
  /** Of the shown region: another one is flown to. */
  readonly bbox: Bbox;
  readonly content: TerrainContent;
  readonly style: TerrainStyle;
  readonly elevation: ElevationSource | undefined;
  readonly imagery: TerrainImagery | undefined;
  readonly exaggeration: number;
  /** What lies over the picture, which a flight leaves free. */
  readonly padding: TerrainPadding;
  readonly workerUrl: string | undefined;
}

/** How far the first picture is. */
export type TerrainDrawn = 'nothing' | 'columns' | 'whole';

export type TerrainPhase = 'waiting' | 'opening' | 'open' | 'lost' | 'refused';

export interface TerrainHandlers {
  readonly onPick: (found: TerrainFind) => void;
  readonly onMoved: () => void;
  readonly onRefuse: (reason: TerrainRefusal) => void;
}

const motionQuery = '(prefers-reduced-motion: reduce)';

export class TerrainController implements ReactiveController {
  phase: TerrainPhase = 'waiting';
  reason: TerrainRefusal | undefined;
  drawn: TerrainDrawn = 'nothing';
  /** Whether a tile of heights or imagery could not be had. */
  lacksTiles = false;
  /** Settles when the first picture is whole, or cannot be. */
  readonly whenDrawn: Promise<void>;
  /** How long a lost context may take to come back. */
  patienceInMs = 8000;
  readonly #host: Host;
  readonly #handlers: TerrainHandlers;
  #tellDrawn!: () => void;
  #scene: TerrainScene | undefined;
  #stage: HTMLElement | null = null;
  #shown: TerrainInputs | undefined;
  #wanted: TerrainInputs | undefined;
  /** Where the camera shall stand when there is a picture of the region that it belongs to. */
  #waiting: TerrainView | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: Host, handlers: TerrainHandlers) {
    this.#host = host;
    this.whenDrawn = new Promise((resolve) => (this.#tellDrawn = resolve));
    this.#handlers = handlers;
    host.addController(this);
  }

  get scene(): TerrainScene | undefined {
    return this.phase === 'open' ? this.#scene : undefined;
  }

  hostDisconnected(): void {
    this.#close();
    this.phase = 'waiting';
    this.reason = undefined;
  }

  /** To be called with every update of the host, after its stage is rendered; without a stage nothing is opened. */
  show(stage: HTMLElement | null, inputs: TerrainInputs | undefined): void {
    this.#wanted = inputs;
    // A state without a picture takes the stage away, and what was drawn on it with it.
    if (stage !== this.#stage && this.phase !== 'refused') {
      this.#close();
      this.phase = 'waiting';
    }
    this.#stage = stage;
    if (!stage || !inputs || this.phase === 'refused') return;
    if (this.phase === 'waiting') void this.#open(stage, inputs);
    else if (this.phase === 'open') this.#update(inputs);
  }

  /** Tries again after a refusal. */
  retry(): void {
    this.#close();
    this.phase = 'waiting';
    this.reason = undefined;
    this.#host.requestUpdate();
  }

  flyTo(bbox: Bbox): void {
    this.scene?.flyTo(bbox);
  }

  /** @param waits whether the region that is shown will be another one first */
  goTo(view: TerrainView, waits: boolean): void {
    const { scene } = this;
    this.#waiting = scene && !waits ? undefined : view;
    scene?.goTo(view);
  }

  /** Where the user has put the camera, or it shall be put; undefined over the whole region. */
  get view(): TerrainView | undefined {
    const { scene } = this;
    return this.#waiting ?? (scene?.isMoved ? scene.view : undefined);
  }

  move(step: CameraStep): void {
    this.scene?.move(step);
  }

  async #open(stage: HTMLElement, inputs: TerrainInputs): Promise<void> {
    this.phase = 'opening';
    const abort = (this.#abort = new AbortController());
    try {
      const scene = await TerrainScene.open(stage, this.#optionsOf(inputs), abort.signal);
      if (abort.signal.aborted) scene.dispose();
      else this.#opened(scene, stage, inputs);
    } catch (error) {
      if (!abort.signal.aborted) this.#refuse(reasonOf(error));
    }
  }

  #optionsOf(inputs: TerrainInputs) {
    return {
      ...inputs,
      view: this.#waiting,
      padding: () => (this.#wanted ?? inputs).padding,
      still: () => window.matchMedia(motionQuery).matches,
      onPick: this.#handlers.onPick,
      onMoved: this.#handlers.onMoved,
      onColumns: () => this.#draws('columns'),
      onIdle: () => this.#draws('whole'),
      onContext: (state: 'lost' | 'restored') => this.#contextChanged(state),
      onProblem: () => {
        if (this.lacksTiles) return;
        this.lacksTiles = true;
        this.#host.requestUpdate();
      },
    };
  }

  #opened(scene: TerrainScene, stage: HTMLElement, inputs: TerrainInputs): void {
    this.#scene = scene;
    this.#shown = { ...inputs };
    this.phase = 'open';
    this.#waiting = undefined;
    scene.show(inputs.content, inputs.bbox);
    this.#observer = new ResizeObserver(() => scene.resize());
    this.#observer.observe(stage);
    if (this.#wanted) this.#update(this.#wanted);
    this.#host.requestUpdate();
  }

  #update(inputs: TerrainInputs): void {
    const [scene, shown] = [this.#scene, this.#shown];
    if (!scene || !shown || shown === inputs) return;
    this.#shown = inputs;
    const isRestyled =
      shown.style !== inputs.style ||
      shown.elevation !== inputs.elevation ||
      shown.imagery !== inputs.imagery;
    if (isRestyled) scene.restyle(inputs);
    scene.exaggeration = inputs.exaggeration;
    if (shown.content !== inputs.content || shown.bbox !== inputs.bbox)
      scene.show(inputs.content, inputs.bbox);
    if (shown.bbox === inputs.bbox) return;
    if (this.#waiting) scene.goTo(this.#waiting);
    else scene.flyTo(inputs.bbox);
    this.#waiting = undefined;
  }

  #draws(drawn: TerrainDrawn): void {
    if (drawn === 'whole') this.#tellDrawn();
    if (this.drawn === drawn || this.drawn === 'whole') return;
    this.drawn = drawn;
    this.#host.requestUpdate();
  }

  #contextChanged(state: 'lost' | 'restored'): void {
    clearTimeout(this.#timer);
    if (state === 'lost') {
      this.phase = 'lost';
      this.#timer = setTimeout(() => this.#refuse('context-lost'), this.patienceInMs);
    } else {
      this.phase = 'open';
    }
    this.#host.requestUpdate();
  }

  #refuse(reason: TerrainRefusal): void {
    this.#close();
    this.phase = 'refused';
    this.reason = reason;
    this.#tellDrawn();
    this.#handlers.onRefuse(reason);
    this.#host.requestUpdate();
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#abort?.abort();
    this.#scene?.dispose();
    this.#scene = undefined;
    this.#shown = undefined;
    this.lacksTiles = false;
    this.drawn = 'nothing';
  }
}

function reasonOf(error: unknown): TerrainRefusal {
  return error instanceof TerrainRefusedError ? error.reason : 'no-engine';
}

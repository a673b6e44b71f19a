// Goes on by itself every so many seconds, and waits while somebody looks, points or works.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface RotationOptions {
  /** Seconds between two steps; undefined where nothing rotates. */
  readonly seconds: () => number | undefined;
  readonly advance: () => void;
  /** Runs a function after a time; default the browser's timer. */
  readonly after?: (run: () => void, milliseconds: number) => () => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: Node };
type Hold = 'focus' | 'pointer' | 'motion' | 'hidden';

/** A pointer that lies still for so long belongs to nobody: on a wall it has no other place to be. */
const idlePointerInMs = 60_000;
const reduced = '(prefers-reduced-motion: reduce)';

const afterTimeout = (run: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

export class RotationController implements ReactiveController {
  /** Whether the user has stopped it by its button. */
  paused = false;
  readonly #host: Host;
  readonly #options: RotationOptions;
  readonly #after: NonNullable<RotationOptions['after']>;
  readonly #holds = new Set<Hold>();
  #cancel: (() => void) | undefined;
  #forgetPointer: () => void = () => undefined;
  #media: MediaQueryList | undefined;
  #running: number | undefined;

  constructor(host: Host, options: RotationOptions) {
    this.#host = host;
    this.#options = options;
    this.#after = options.after ?? afterTimeout;
    host.addController(this);
  }

  /** Whether it waits by itself for now. */
  get held(): boolean {
    return this.#holds.size > 0;
  }

  /** Whether the system asks for less motion: then nothing rotates at all. */
  get still(): boolean {
    return this.#holds.has('motion');
  }

  hostConnected(): void {
    // On the host itself, a step of the focus from one thing inside to the next is not heard.
    this.#host.renderRoot.addEventListener('focusin', this.#onFocusIn);
    this.#host.renderRoot.addEventListener('focusout', this.#onFocusOut);
    this.#host.addEventListener('pointermove', this.#onPointer);
    this.#host.addEventListener('pointerdown', this.#onPointer);
    this.#host.addEventListener('pointerleave', this.#onLeave);
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#media = window.matchMedia(reduced);
    this.#media.addEventListener('change', this.#onMotion);
    this.#onMotion();
    this.#onVisibility();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusin', this.#onFocusIn);
    this.#host.renderRoot.removeEventListener('focusout', this.#onFocusOut);
    this.#host.removeEventListener('pointermove', this.#onPointer);
    this.#host.removeEventListener('pointerdown', this.#onPointer);
    this.#host.removeEventListener('pointerleave', this.#onLeave);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#media?.removeEventListener('change', this.#onMotion);
    this.#forgetPointer();
    this.#holds.clear();
    this.#stop();
  }

  hostUpdated(): void {
    this.#follow();
  }

  toggle(): void {
    this.paused = !this.paused;
    this.#host.requestUpdate();
  }

  /** Begins the wait anew: the user has just chosen what is shown. */
  restart(): void {
    this.#stop();
    this.#follow();
  }

  #follow(): void {
    const seconds =
      this.#host.isConnected && !this.paused && !this.held ? this.#options.seconds() : undefined;
    if (seconds === this.#running) return;
    this.#stop();
    if (seconds !== undefined) this.#wait(seconds);
  }

  #wait(seconds: number): void {
    this.#running = seconds;
    this.#cancel = this.#after(() => {
      this.#running = undefined;
      this.#options.advance();
      this.#follow();
    }, seconds * 1000);
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#running = undefined;
  }

  #hold(hold: Hold, on: boolean): void {
    if (this.#holds.has(hold) === on) return;
    if (on) this.#holds.add(hold);
    else this.#holds.delete(hold);
    this.#host.requestUpdate();
  }

  /** The rotation's own button does not hold it: who presses it wants to see what it does. */
  readonly #onFocusIn = ({ target }: Event): void => {
    this.#hold('focus', !(target instanceof Element && target.matches('[data-rotation]')));
  };

  readonly #onFocusOut = (event: Event): void => {
    const next = (event as FocusEvent).relatedTarget;
    const inside =
      next instanceof Node && (this.#host.renderRoot.contains(next) || this.#host.contains(next));
    if (!inside) this.#hold('focus', false);
  };

  readonly #onPointer = (event: PointerEvent): void => {
    // A finger that has gone points at nothing.
    if (event.pointerType === 'touch') return;
    this.#forgetPointer();
    this.#forgetPointer = this.#after(() => this.#hold('pointer', false), idlePointerInMs);
    this.#hold('pointer', true);
  };

  readonly #onLeave = (): void => {
    this.#forgetPointer();
    this.#hold('pointer', false);
  };

  readonly #onVisibility = (): void => this.#hold('hidden', document.visibilityState === 'hidden');

  readonly #onMotion = (): void => this.#hold('motion', this.#media?.matches === true);
}

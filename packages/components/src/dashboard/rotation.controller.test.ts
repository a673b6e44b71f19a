// The rotation: a step every so many seconds, none while somebody looks, points or has asked for stillness.
import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RotationController } from './rotation.controller.js';

interface Timer {
  readonly run: () => void;
  readonly milliseconds: number;
}

/** An element that updates at once. */
class FakeHost extends HTMLElement {
  readonly renderRoot = this.attachShadow({ mode: 'open' });
  readonly updateComplete = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    for (const controller of this.controllers) controller.hostUpdated?.();
  }
  connectedCallback(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
    this.requestUpdate();
  }
  disconnectedCallback(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}
customElements.define('om-test-rotating', FakeHost);

let host: FakeHost;
let rotation: RotationController;
let timers: Set<Timer>;
let steps: number;

/** Those that wait for a step, not for a pointer that lies still. */
const waits = (): number[] =>
  [...timers].map(({ milliseconds }) => milliseconds).filter((each) => each === 20_000);
const fire = (milliseconds: number): void => {
  const [timer] = [...timers].filter((each) => each.milliseconds === milliseconds);
  timers.delete(timer!);
  timer!.run();
};

beforeEach(() => {
  timers = new Set();
  steps = 0;
  host = new FakeHost();
  host.renderRoot.innerHTML = '<button data-rotation></button><button class="other"></button>';
  rotation = new RotationController(host, {
    seconds: () => 20,
    advance: () => (steps += 1),
    after: (run, milliseconds) => {
      const timer = { run, milliseconds };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  });
  document.body.append(host);
});
afterEach(() => host.remove());

describe('A rotation', () => {
  it('goes on every 20 seconds', () => {
    expect(waits()).toEqual([20_000]);
    fire(20_000);
    fire(20_000);
    expect([steps, waits().length]).toEqual([2, 1]);
  });

  it('waits while the focus is inside, but not on its own button', () => {
    host.renderRoot.querySelector<HTMLElement>('.other')!.focus();
    expect([rotation.held, waits()]).toEqual([true, []]);
    host.renderRoot.querySelector<HTMLElement>('[data-rotation]')!.focus();
    expect([rotation.held, waits()]).toEqual([false, [20_000]]);
    host.renderRoot.querySelector<HTMLElement>('.other')!.focus();
    host.renderRoot.querySelector<HTMLElement>('.other')!.blur();
    expect([rotation.held, waits()]).toEqual([false, [20_000]]);
  });

  it('waits while a mouse is over it, until it has gone or lain still for a minute', () => {
    const move = () => host.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse' }));
    move();
    expect([rotation.held, waits()]).toEqual([true, []]);
    host.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    expect([rotation.held, waits()]).toEqual([false, [20_000]]);
    move();
    fire(60_000);
    expect([rotation.held, waits()]).toEqual([false, [20_000]]);
  });

  it('does not take a finger for somebody who stays', () => {
    host.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch' }));
    expect(rotation.held).toBe(false);
  });

  it('stands while it is paused', () => {
    rotation.toggle();
    expect([rotation.paused, waits()]).toEqual([true, []]);
    rotation.toggle();
    expect(waits()).toEqual([20_000]);
  });

  it('leaves nothing behind when it leaves the page', () => {
    host.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse' }));
    host.remove();
    expect(timers.size).toBe(0);
  });
});

// A load follows its inputs: one answer counts, the newest; errors can be retried.
import type { ReactiveController } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import { LoadController, type LoadOptions } from './load-controller.js';
import { deferred } from './testing/source.js';

/** A host without a page: it counts updates and hears events. */
class FakeHost extends EventTarget {
  controllers: ReactiveController[] = [];
  updates = 0;
  updateComplete = Promise.resolve(true);
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    this.updates += 1;
  }
  update(): void {
    for (const controller of this.controllers) controller.hostUpdate?.();
  }
}

let host: FakeHost;
let inputs: readonly unknown[] | undefined;
let loads: { signal: AbortSignal; resolve: (value: string) => void; reject: (reason: unknown) => void }[];

function controller(options: Partial<LoadOptions<string>> = {}): LoadController<string> {
  return new LoadController<string>(host, {
    inputs: () => inputs,
    load: (signal) => {
      const answer = deferred<string>();
      loads.push({ signal, resolve: answer.resolve, reject: answer.reject });
      return answer.promise;
    },
    ...options,
  });
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  host = new FakeHost();
  inputs = undefined;
  loads = [];
});

describe('A load controller', () => {
  it('is empty and asks nothing while there are no inputs', () => {
    const load = controller();
    host.update();
    expect([load.state, loads.length]).toEqual(['empty', 0]);
  });

  it('goes from loading to ready', async () => {
    const load = controller();
    inputs = ['a'];
    host.update();
    expect(load.state).toBe('loading');
    loads[0]!.resolve('answer a');
    await turn();
    expect([load.state, load.value]).toEqual(['ready', 'answer a']);
  });

  it('asks once for inputs that stay the same', async () => {
    controller();
    inputs = ['a', 1];
    host.update();
    inputs = ['a', 1];
    host.update();
    expect(loads).toHaveLength(1);
  });

  it('aborts the load before and drops its late answer', async () => {
    const load = controller();
    inputs = ['a'];
    host.update();
    inputs = ['b'];
    host.update();
    expect(loads[0]!.signal.aborted).toBe(true);
    loads[1]!.resolve('answer b');
    await turn();
    loads[0]!.resolve('answer a');
    await turn();
    expect(load.value).toBe('answer b');
  });

  it('shows nothing old while the next loads, unless it may keep it', async () => {
    const [forgetting, keeping] = [controller(), controller({ keepValue: true })];
    inputs = ['a'];
    host.update();
    loads.forEach(({ resolve }) => resolve('old'));
    await turn();
    inputs = ['b'];
    host.update();
    expect([forgetting.value, keeping.value]).toEqual([undefined, 'old']);
  });

  it('turns a failure into a problem, tells the page and can try again', async () => {
    const load = controller();
    const errors: unknown[] = [];
    host.addEventListener('om-source-error', (event) => errors.push((event as CustomEvent).detail.error));
    inputs = ['a'];
    host.update();
    const failure = Object.assign(new Error('gone'), { name: 'ConnectionError' });
    loads[0]!.reject(failure);
    await turn();
    expect([load.state, load.problem?.kind]).toEqual(['error', 'unreachable']);
    expect(errors).toEqual([failure]);
    load.retry();
    expect([load.state, load.problem]).toEqual(['loading', undefined]);
    loads[1]!.resolve('better');
    await turn();
    expect(load.value).toBe('better');
  });

  it('survives a load that throws at once', async () => {
    const load = controller({
      load: () => {
        throw new Error('no promise');
      },
    });
    inputs = ['a'];
    host.update();
    await turn();
    expect(load.state).toBe('error');
  });

  it('is empty again when an answer holds nothing, or the inputs go away', async () => {
    const load = controller({ isEmpty: (value) => value === '' });
    inputs = ['a'];
    host.update();
    loads[0]!.resolve('');
    await turn();
    expect(load.state).toBe('empty');
    inputs = ['b'];
    host.update();
    inputs = undefined;
    host.update();
    expect([load.state, loads[1]!.signal.aborted]).toEqual(['empty', true]);
  });

  it('aborts when the host leaves the page and loads afresh when it comes back', () => {
    const load = controller();
    inputs = ['a'];
    host.update();
    host.controllers.forEach((each) => each.hostDisconnected?.());
    expect(loads[0]!.signal.aborted).toBe(true);
    host.update();
    expect([load.state, loads.length]).toEqual(['loading', 2]);
  });
});

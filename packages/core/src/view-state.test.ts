import { describe, expect, it } from 'vitest';
import { ViewState } from './view-state.js';
import type { ViewValues } from './view-state.js';

const changesOf = (state: ViewState) => {
  const changes: (keyof ViewValues)[][] = [];
  state.subscribe((_values, changed) => changes.push([...changed].sort()));
  return changes;
};

describe('the view state', () => {
  it('begins with poverty incidence, Chinese and the theme of the system', () => {
    expect(new ViewState().values).toEqual({
      source: undefined,
      region: undefined,
      indicator: 'povertyIncidence',
      period: undefined,
      mode: 'instant',
      selection: undefined,
      locale: 'zh-CN',
      theme: 'auto',
      patterns: false,
      archiveUrl: undefined,
    });
    expect(new ViewState({ region: '620523000000' }).values.region).toBe('620523000000');
  });

  it('tells a listener once what has changed', () => {
    const state = new ViewState();
    const changes = changesOf(state);
    state.set({ region: '620523000000', indicator: 'poorPersons', locale: 'zh-CN' });
    expect(changes).toEqual([['indicator', 'region']]);
    expect(state.values).toMatchObject({ region: '620523000000', indicator: 'poorPersons' });
  });

  it('is silent about equal values and equal periods', () => {
    const state = new ViewState({ period: { from: '2013', to: '2016' } });
    const changes = changesOf(state);
    state.set({ period: { from: '2013', to: '2016' }, theme: 'auto' });
    state.set({});
    expect(changes).toEqual([]);
    state.set({ period: { from: '2013', to: '2017' } });
    state.set({ period: undefined });
    expect(changes).toEqual([['period'], ['period']]);
  });

  it('shows listeners the new values and leaves the old record as it was', () => {
    const state = new ViewState();
    const before = state.values;
    let seen: string | undefined;
    state.subscribe((values) => (seen = values.region));
    state.set({ region: '620523000000' });
    expect(seen).toBe('620523000000');
    expect(before.region).toBeUndefined();
  });

  it('no longer tells who has left, even when they leave while being told', () => {
    const state = new ViewState();
    const told: string[] = [];
    const leave = state.subscribe(() => {
      told.push('first');
      leave();
    });
    state.subscribe(() => told.push('second'));
    state.set({ locale: 'en' });
    state.set({ locale: 'zh-CN' });
    expect(told).toEqual(['first', 'second', 'second']);
  });

  it('shares nothing between two states', () => {
    const [one, two] = [new ViewState(), new ViewState()];
    const changes = changesOf(two);
    one.set({ region: '620523000000' });
    expect(two.values.region).toBeUndefined();
    expect(changes).toEqual([]);
  });
});

// The four states of <om-poverty-map>, and sources that are down, silent or answer nonsense.
import type { DataSource } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, listen, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { loadLimitInMs } from '../figures/answer.js';
import { squareCounty } from './square-county.fixtures.js';
import { announced, loaded, povertyMap, titleOf } from './stage.fixtures.js';
import type { OmPovertyMap } from './poverty-map.js';

const good = createFixtureSource(squareCounty());
const down = createFixtureSource(squareCounty(), { fail: new TypeError('Failed to fetch') });

afterEach(() => {
  clear();
  vi.useRealTimers();
});

describe('The state', () => {
  it('is empty, with what to do, where no region is set', async () => {
    const element = await mount<OmPovertyMap>(html`<om-poverty-map .source=${good}></om-poverty-map>`);
    expect(element.getAttribute('state')).toBe('empty');
    expect(textOf(element, '.title-card')).toContain('尚未指定地区');
  });

  it('is an error with retry where the service is down, and ready after a retry that succeeds', async () => {
    const { events, stop } = listen('om-source-error');
    let source: DataSource = down;
    const changing = new Proxy(good, { get: (_target, name: keyof DataSource) => source[name] });
    const element = await povertyMap({ source: changing });
    stop();
    expect(element.state).toBe('error');
    expect(events.length).toBeGreaterThan(0);
    expect(textOf(element, '.title-card')).toContain('无法连接数据服务。');
    expect(announced(element)).toBe('无法连接数据服务。');
    expect(await violations()).toEqual([]);
    source = good;
    find(element, '[part="retry"]').click();
    await vi.waitFor(() => expect(element.state).toBe('ready'));
    expect(titleOf(element)).toContain('方田县');
  });

  it('is loading, then an error, where the service never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const silent = createFixtureSource(squareCounty(), { delayInMs: 1, schedule: () => () => undefined });
    const element = document.createElement('om-poverty-map');
    element.source = silent;
    element.region = '990101';
    document.body.append(element);
    await element.updateComplete;
    expect(element.state).toBe('loading');
    await vi.advanceTimersByTimeAsync(loadLimitInMs);
    vi.useRealTimers();
    await vi.waitFor(() => expect(element.state).toBe('error'));
    expect(textOf(element, '.title-card')).toContain('数据服务响应超时。');
    element.remove();
  });

  it.each([
    ['a page of HTML', '<html>'],
    ['null', null],
    ['numbers', 42],
    ['objects of another shape', { code: 2000, data: [] }],
    ['lists of nulls', [null]],
  ])('is an error where the service answers %s', async (_name, answer) => {
    const failures: unknown[] = [];
    const hear = (event: ErrorEvent | PromiseRejectionEvent) => failures.push(event);
    window.addEventListener('error', hear);
    window.addEventListener('unhandledrejection', hear);
    const element = await povertyMap({ source: nonsense(answer) });
    await settle();
    window.removeEventListener('error', hear);
    window.removeEventListener('unhandledrejection', hear);
    expect(element.state).toBe('error');
    expect(textOf(element, '.title-card')).toContain('重试');
    expect(failures).toEqual([]);
  });

  it('leads back to the region before when the next one cannot be loaded', async () => {
    const source = createFixtureSource(squareCounty());
    const element = await povertyMap({ source });
    vi.spyOn(source.statistics, 'data').mockRejectedValueOnce(Object.assign(new Error(), { status: 503 }));
    element.dispatchEvent(new (await import('../events/index.js')).OmRegionChangeEvent('990101101000'));
    await vi.waitFor(() => expect(element.state).toBe('error'));
    find(element, '.state-back button').click();
    await vi.waitFor(() => expect(element.state).toBe('ready'));
    await loaded(element);
    expect(titleOf(element)).toContain('方田县');
  });

  it('is ready with a list to go on where children have no outlines', async () => {
    const element = await povertyMap({ region: '990000000000' });
    expect(element.state).toBe('ready');
    expect(textOf(element, '.title-card')).toContain('本级没有下级边界，请从列表选择： 示例市');
    find(element, '.listed button').click();
    await loaded(element);
    expect(textOf(element, '.way-up')).toContain('示例省 示例市');
  });
});

/** Every method of every resource answers the same. */
function nonsense(answer: unknown): DataSource {
  const resources = Object.entries(good).map(([name, resource]) => {
    const methods = Object.keys(resource).map((method) => [method, () => Promise.resolve(answer)]);
    return [name, Object.fromEntries(methods)];
  });
  return Object.fromEntries(resources) as DataSource;
}

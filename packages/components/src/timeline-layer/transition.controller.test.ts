// Between two years of a play: the colours stand, then go over class by class, and never leave the legend.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { rampColors } from '@onemap/core';
import { describe, expect, it } from 'vitest';
import { areJoined, fillsBetween } from '../figures/between-years.js';
import { loadCatalogue } from '../figures/catalogue.js';
import { loadPlace } from '../figures/place.js';
import { ShownModel } from '../figures/shown-model.js';
import { loadStatistics } from '../figures/statistics.js';
import type { ViewModel } from '../figures/view-model.js';
import { messagesOf } from '../locales/messages.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import { TransitionController } from './transition.controller.js';

const reader = { words: messagesOf('zh-CN'), locale: 'zh-CN' as const };
const colors = rampColors('incidence', 5);

/** The county in 2015 and 2016: 西山乡 12 to 5 %, 东山镇 20 to 12 %, 西川乡 not public, 东川镇 8 to 2.6 %. */
async function twoYears(): Promise<[ViewModel, ViewModel]> {
  const source = createFixtureSource(squareCounty());
  const { signal } = new AbortController();
  const catalogue = await loadCatalogue(source, signal);
  const indicator = catalogue.all.find(({ id }) => id === 'povertyIncidence')!;
  const place = await loadPlace(source, countyCode, signal);
  const query = { catalogue, indicator, region: countyCode, hasChildren: true, method: undefined };
  const statistics = await loadStatistics(source, query, signal);
  const at = (year: string): ViewModel =>
    new ShownModel().get(
      { place, statistics },
      { ...reader, time: { mode: 'instant', period: { from: year, to: year } } },
    )!;
  return [at('2015'), at('2016')];
}

const classesOf = (fills: readonly (string | null)[]) =>
  fills.map((fill) => (fill === null || fill === 'suppressed' ? fill : colors.indexOf(fill)));

describe('Fills between two years', () => {
  it('are those of the years at both ends, and of the value on the way between', async () => {
    const [now, next] = await twoYears();
    expect(classesOf(fillsBetween(now, next, 0))).toEqual([3, 3, 'suppressed', 2]);
    expect(classesOf(fillsBetween(now, next, 1))).toEqual([2, 3, 'suppressed', 1]);
    // Half-way: 8.5, 16 and 5.3 %.
    expect(classesOf(fillsBetween(now, next, 0.5))).toEqual([2, 3, 'suppressed', 2]);
    // 12 to 5 % reaches 10 % after 2 of 7 parts; 8 to 2.6 % reaches 3 % after 5 of 5.4.
    expect(classesOf(fillsBetween(now, next, 0.28))[0]).toBe(3);
    expect(classesOf(fillsBetween(now, next, 0.29))[0]).toBe(2);
    expect(classesOf(fillsBetween(now, next, 0.92))[3]).toBe(2);
    expect(classesOf(fillsBetween(now, next, 0.93))[3]).toBe(1);
  });

  it('lead nowhere from or to a gap', async () => {
    const [now, next] = await twoYears();
    const gap = { value: null, status: 'missing' } as const;
    const without = (model: ViewModel): ViewModel => ({
      ...model,
      children: model.children.map((figure) => ({ ...figure, cell: gap, classIndex: null, color: null })),
    });
    expect(fillsBetween(without(now), next, 0.9)).toEqual([null, null, null, null]);
    expect(classesOf(fillsBetween(now, without(next), 0.9))).toEqual([3, 3, 'suppressed', 2]);
  });

  it('join only years that follow each other', async () => {
    const [now, next] = await twoYears();
    expect([areJoined(now, next), areJoined(next, now), areJoined(now, now)]).toEqual([true, false, false]);
  });
});

/** A host and a clock in the hand: frames run when the test says so. */
async function stage() {
  const models = await twoYears();
  const painted: (ReturnType<typeof classesOf> | null)[] = [];
  let frame: ((time: number) => void) | undefined;
  const state = { moments: models as [ViewModel, ViewModel] | undefined };
  const controller = new TransitionController({ addController: () => undefined } as never, {
    moments: () => state.moments,
    stepInMs: () => 1000,
    paint: (fills) => painted.push(fills && classesOf(fills)),
    nextFrame: (run) => {
      frame = run;
      return () => (frame = undefined);
    },
  });
  const at = (time: number): void => {
    const run = frame;
    frame = undefined;
    run?.(time);
  };
  return { controller, painted, state, models, at, waits: () => frame !== undefined };
}

describe('A transition', () => {
  it('lets the year stand for two fifths of a step, then paints when a class changes', async () => {
    const { controller, painted, at, waits } = await stage();
    controller.hostUpdated();
    for (const time of [5000, 5100, 5399]) at(time);
    expect(painted).toEqual([]);
    // 29 % of the way is at 400 + 0.29 * 600 = 574 ms.
    at(5574);
    at(5580);
    at(6000);
    expect(painted).toEqual([
      [2, 3, 'suppressed', 2],
      [2, 3, 'suppressed', 1],
    ]);
    expect(waits()).toBe(false);
  });

  it('gives the year its own colours back when the play ends on the way', async () => {
    const { controller, painted, state, at } = await stage();
    controller.hostUpdated();
    at(0);
    at(700);
    state.moments = undefined;
    controller.hostUpdated();
    expect(painted[painted.length - 1]).toBeNull();
  });

  it('does nothing without a play, and stops with its element', async () => {
    const { controller, painted, state, at, waits } = await stage();
    state.moments = undefined;
    controller.hostUpdated();
    expect(waits()).toBe(false);
    state.moments = (await stage()).models;
    controller.hostUpdated();
    expect(waits()).toBe(true);
    controller.hostDisconnected();
    expect(waits()).toBe(false);
    at(1000);
    expect(painted).toEqual([]);
  });
});

// A terrain view in a provider for the tests: the county of four squares on a slope that rises to the north.
import type { DataSource } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import {
  TerrainScene,
  type ElevationSource,
  type TerrainContent,
  type TerrainFind,
  type TerrainSceneOptions,
  type TerrainView,
} from '@onemap/core/terrain';
import { html, nothing } from 'lit';
import { vi } from 'vitest';
import { frames, mount } from '../internal/testing/fixture-page.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import '../provider/register.js';
import type { OmTerrainView } from './terrain-view.js';
import './register.js';

/** 1000 m at the south end, 2000 m a degree further north. */
export const slope: ElevationSource = {
  type: 'surface',
  heightAt: (_lon, lat) => 1000 + (lat - 34) * 1000,
  maxZoom: 9,
  source: '程序生成的坡',
  synthetic: true,
};

export interface Stage {
  readonly source?: DataSource;
  readonly region?: string;
  readonly period?: string;
  readonly locale?: string;
  /** Null for none at all, absent for the source's. */
  readonly elevation?: ElevationSource | null;
  readonly flat?: boolean;
  readonly properties?: Partial<OmTerrainView>;
  readonly width?: number;
}

/** A view in a provider, settled. */
export async function terrainView({
  source = createFixtureSource(squareCounty()),
  region = countyCode,
  period = '2016',
  locale = 'zh-CN',
  elevation,
  flat = false,
  properties = {},
  width = 800,
}: Stage = {}): Promise<OmTerrainView> {
  const provider = await mount<OmProvider>(
    html`<om-provider
      .source=${source}
      region=${region || nothing}
      period=${period || nothing}
      locale=${locale}
      ><om-terrain-view .elevation=${elevation}
        >${flat ? html`<p slot="flat">二维地图</p>` : nothing}</om-terrain-view
      ></om-provider
    >`,
  );
  const element = provider.querySelector('om-terrain-view')!;
  for (const [name, value] of Object.entries({ display: 'block', width: `${width}px`, height: '600px' }))
    provider.style.setProperty(name, value);
  Object.assign(element, properties);
  // The width is measured after the layout.
  await frames();
  return element;
}

function redPicture(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [800, 500];
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, 800, 500);
  return canvas;
}

/** A picture that draws nothing and remembers what it was asked. */
export interface FakeScene {
  readonly asked: string[];
  options(): TerrainSceneOptions;
  content(): TerrainContent;
  /** Whether it stays with its columns. */
  isSlow: boolean;
  /** What lies in the middle. */
  middle: TerrainFind | undefined;
}

/** Stands in for the picture until mocks are restored: software WebGL is slow, and the element needs none. */
export function fakeScene(): FakeScene {
  const asked: string[] = [];
  let [options, content]: [TerrainSceneOptions?, TerrainContent?] = [];
  const fake: FakeScene = {
    asked,
    options: () => options!,
    content: () => content!,
    middle: undefined,
    isSlow: false,
  };
  const scene = {
    view: { center: [105.2, 34.2], zoom: 9, bearing: 15, pitch: 45 },
    show: (shown: TerrainContent) => (content = shown),
    restyle: () => asked.push('restyle'),
    exaggeration: 1.5,
    flyTo: (bbox: readonly number[]) => asked.push(`fly ${bbox.join(' ')}`),
    faceNorth: () => asked.push('north'),
    move: (step: object) => {
      asked.push(JSON.stringify(step));
      options!.onMoved?.();
    },
    isMoved: false,
    heightInMiddle: 1400.4,
    goTo: (view: TerrainView) => {
      asked.push(`go ${view.center.join(' ')} ${view.zoom}`);
      Object.assign(scene, { view, isMoved: true });
    },
    picture: () => Promise.resolve(redPicture()),
    middle: [400, 300],
    findInMiddle: () => fake.middle,
    settled: () => Promise.resolve(),
    resize: () => undefined,
    dispose: () => asked.push('dispose'),
  };
  vi.spyOn(TerrainScene, 'open').mockImplementation((_container, given) => {
    options = given;
    // As a picture would, once it is open.
    void Promise.resolve().then(() => {
      given.onColumns?.();
      if (!fake.isSlow) given.onIdle?.();
    });
    return Promise.resolve(scene as unknown as TerrainScene);
  });
  return fake;
}

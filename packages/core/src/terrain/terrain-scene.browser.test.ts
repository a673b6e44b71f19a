// The picture itself, in WebGL: what is clicked, that everything is given back, and a context that is lost and restored.
import type { Bbox, BoundaryFeature, Position } from '@onemap/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TerrainFind } from './terrain-model.js';
import { TerrainScene, type TerrainSceneOptions } from './terrain-scene.js';

const bbox: Bbox = [105, 34, 105.4, 34.4];

const square = (code: string, west: number): BoundaryFeature => ({
  type: 'Feature',
  id: code,
  properties: { code, name: code, shortName: code, level: 'town', parent: null, center: [west + 0.1, 34.2] },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 34],
        [west + 0.2, 34],
        [west + 0.2, 34.4],
        [west, 34.4],
        [west, 34],
      ],
    ],
  },
});

const content = {
  columns: [
    { id: 'west', name: '西', at: [105.1, 34.2] as Position, share: 1, color: '#b30000' },
    { id: 'east', name: '东', at: [105.3, 34.2] as Position, share: 0.5, color: '#0000b3' },
  ],
  regions: [square('west', 105), square('east', 105.2)],
  outline: [],
  points: [],
  selected: 'west',
};

const colors = {
  ...{ ground: '#dfe5dc', shadow: '#5a6a5e', highlight: '#ffffff', sky: '#b9d3ea', horizon: '#eef3f6' },
  ...{ line: '#7c8a80', parentLine: '#46544c', accent: '#0b57b0', text: '#16212e', halo: '#ffffff' },
  ...{ fontFamily: 'sans-serif', fontSize: 12 },
};

let box: HTMLElement | undefined;
let scene: TerrainScene | undefined;

interface Opened {
  readonly picked: TerrainFind[];
  readonly contexts: string[];
  readonly problems: Error[];
}

async function open(more: Partial<TerrainSceneOptions> = {}): Promise<Opened> {
  box = document.createElement('div');
  for (const [name, value] of Object.entries({
    position: 'fixed',
    top: '0',
    left: '0',
    width: '240px',
    height: '200px',
  }))
    box.style.setProperty(name, value);
  document.body.append(box);
  const [picked, contexts, problems]: [TerrainFind[], string[], Error[]] = [[], [], []];
  scene = await TerrainScene.open(
    box,
    {
      ...{
        bbox,
        elevation: undefined,
        imagery: undefined,
        exaggeration: 1.5,
        style: colors,
        workerUrl: undefined,
      },
      still: () => true,
      padding: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
      onPick: (found) => picked.push(found),
      onContext: (state) => contexts.push(state),
      onProblem: (error) => problems.push(error),
      ...more,
    },
    new AbortController().signal,
  );
  scene.show(content, bbox);
  return { picked, contexts, problems };
}

afterEach(() => {
  scene?.dispose();
  box?.remove();
  [scene, box] = [undefined, undefined];
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const middleIs = (id: string): Promise<void> =>
  vi.waitFor(() => expect(scene!.findInMiddle()?.id).toBe(id), { timeout: 20_000, interval: 100 });

describe('TerrainScene', () => {
  it('finds the region in the middle, wherever the camera flew', async () => {
    const { problems } = await open();
    scene!.flyTo([105.05, 34.1, 105.15, 34.3]);
    await middleIs('west');
    scene!.flyTo([105.25, 34.1, 105.35, 34.3]);
    await middleIs('east');
    expect(problems).toEqual([]);
  });

  it('turns and tilts by steps, and no further than the camera goes', async () => {
    await open();
    scene!.move({ turn: -15 });
    expect(scene!.view.bearing).toBeCloseTo(345, 6);
    for (let step = 0; step < 5; step++) scene!.move({ tilt: 10 });
    expect(scene!.view.pitch).toBe(75);
    scene!.faceNorth();
    expect(scene!.view.bearing).toBeCloseTo(0, 6);
  });

  it('keeps the region whole in a box of another size, until the user moves the camera', async () => {
    await open();
    const { zoom } = scene!.view;
    box!.style.setProperty('width', '120px');
    box!.style.setProperty('height', '100px');
    scene!.resize();
    // Half the size is one level less.
    expect(scene!.view.zoom).toBeCloseTo(zoom - 1, 1);
    scene!.move({ zoom: 0.5 });
    box!.style.setProperty('width', '240px');
    scene!.resize();
    expect(scene!.view.zoom).toBeCloseTo(zoom - 0.5, 1);
  });

  it('stands on heights that the page works out, and asks for nothing', async () => {
    const asked = vi.spyOn(window, 'fetch');
    const heightAt = vi.fn(() => 1500);
    const { problems } = await open({
      elevation: { type: 'surface', heightAt, maxZoom: 6, source: '', synthetic: true },
    });
    await vi.waitFor(() => expect(heightAt).toHaveBeenCalled(), { timeout: 20_000 });
    await middleIs('west').catch(() => middleIs('east'));
    expect([asked.mock.calls.map(([url]) => String(url)), problems]).toEqual([[], []]);
  });

  it('gives back every context and worker that it took, time after time', async () => {
    const contexts: WebGL2RenderingContext[] = [];
    const getContext = HTMLCanvasElement.prototype.getContext;
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
      this: HTMLCanvasElement,
      ...all: unknown[]
    ) {
      const context = (getContext as (...all: unknown[]) => RenderingContext | null).apply(this, all);
      if (context instanceof WebGL2RenderingContext) contexts.push(context);
      return context;
    } as never);
    let running = 0;
    vi.stubGlobal(
      'Worker',
      class extends Worker {
        constructor(...all: ConstructorParameters<typeof Worker>) {
          super(...all);
          running++;
        }

        override terminate(): void {
          running--;
          super.terminate();
        }
      },
    );
    for (let time = 0; time < 50; time++) {
      await open();
      scene!.dispose();
      scene = undefined;
      expect(box!.childElementCount).toBe(0);
      box!.remove();
    }
    expect(contexts).toHaveLength(50);
    expect(contexts.every((context) => context.isContextLost())).toBe(true);
    await vi.waitFor(() => expect(running).toBe(0));
    expect(document.querySelectorAll('canvas')).toHaveLength(0);
  });

  it('draws again after its context was lost and restored', async () => {
    const { contexts } = await open();
    scene!.flyTo([105.05, 34.1, 105.15, 34.3]);
    await middleIs('west');
    const extension = box!.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    extension.loseContext();
    await vi.waitFor(() => expect(contexts).toEqual(['lost']));
    expect(scene!.findInMiddle()).toBeUndefined();
    extension.restoreContext();
    await vi.waitFor(() => expect(contexts).toEqual(['lost', 'restored']));
    await middleIs('west');
  });

  it('refuses where there is no WebGL 2, and leaves nothing behind', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    await expect(open()).rejects.toMatchObject({ name: 'TerrainRefusedError', reason: 'no-webgl' });
  });
});

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

/** An opaque picture of one colour as an address: the same for every tile. */
function pictureOf([red, green, blue]: readonly [number, number, number]): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 256;
  const context = canvas.getContext('2d')!;
  context.fillStyle = `rgb(${red}, ${green}, ${blue})`;
  context.fillRect(0, 0, 256, 256);
  return canvas.toDataURL('image/png');
}

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

  it('shows the columns first, and is whole when the land has come', async () => {
    const told: string[] = [];
    await open({
      elevation: { type: 'surface', heightAt: () => 1500, maxZoom: 6, source: '', synthetic: true },
      onColumns: () => told.push(`columns ${scene!.heightAt([105.2, 34.2])}`),
      onIdle: () => told.push('whole'),
    });
    await vi.waitFor(() => expect(told).toContain('whole'), { timeout: 20_000 });
    expect(told.slice(0, 2)).toEqual(['columns null', 'whole']);
    expect(scene!.heightAt([105.2, 34.2])).toBeCloseTo(1500, 0);
  });

  // 1234.5 m: 112345 tenths above -10000 m are 1 182 217; 34002.5 above -32768 m are 132 210 and half of 256.
  it.each([
    ['terrain-rgb', [1, 182, 217]],
    ['terrarium', [132, 210, 128]],
  ] as const)('reads heights in %s by address, and exaggerates them as told', async (encoding, code) => {
    const asked = vi.spyOn((await import('maplibre-gl')).Map.prototype, 'queryTerrainElevation');
    const url = pictureOf(code);
    const { problems } = await open({
      exaggeration: 2,
      elevation: { type: 'tiles', url, encoding, maxZoom: 8, source: '', synthetic: true },
    });
    const place: Position = [105.2, 34.2];
    await vi.waitFor(() => expect(scene!.heightAt(place)).toBeCloseTo(1234.5, 1), { timeout: 20_000 });
    const drawn = () => asked.mock.results[asked.mock.results.length - 1]!.value as number;
    expect(drawn()).toBeCloseTo(2469, 0);
    scene!.exaggeration = 3;
    await vi.waitFor(() => {
      expect(scene!.heightAt(place)).toBeCloseTo(1234.5, 1);
      expect(drawn()).toBeCloseTo(3703.5, 0);
    });
    expect(problems).toEqual([]);
  });

  it('asks a reader for the tiles of heights, each by its address', async () => {
    const bytes = await (await fetch(pictureOf([1, 182, 217]))).arrayBuffer();
    const read = vi.fn(() => Promise.resolve(bytes.slice(0)));
    await open({
      elevation: { type: 'reader', read, encoding: 'terrain-rgb', maxZoom: 8, source: '', synthetic: false },
    });
    await vi.waitFor(() => expect(scene!.heightAt([105.2, 34.2])).toBeCloseTo(1234.5, 1), {
      timeout: 20_000,
    });
    const [address] = read.mock.calls[0] as unknown as [{ z: number; x: number; y: number }];
    expect(address.z).toBeLessThanOrEqual(8);
    expect([address.x, address.y].every((index) => index >= 0 && index < 2 ** address.z)).toBe(true);
  });

  it('jumps to where a camera stood, begins there, and tells that it was moved', async () => {
    const view = { center: [105.1, 34.1] as Position, zoom: 10, bearing: 20, pitch: 40 };
    await open({ view });
    expect(scene!.view.zoom).toBeCloseTo(10, 6);
    expect([scene!.view.pitch, scene!.isMoved]).toEqual([40, true]);
    scene!.flyTo(bbox);
    expect(scene!.isMoved).toBe(false);
    scene!.goTo({ ...view, bearing: 350 });
    expect([scene!.view.bearing, scene!.isMoved]).toEqual([350, true]);
  });

  it('copies its picture with the columns in it', async () => {
    await open();
    scene!.flyTo([105.05, 34.1, 105.15, 34.3]);
    await middleIs('west');
    const copy = await scene!.picture();
    expect([copy.width > 0, copy.height > 0]).toEqual([true, true]);
    const { data } = copy.getContext('2d')!.getImageData(0, 0, copy.width, copy.height);
    let red = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at]! > 100 && data[at + 1]! < 60 && data[at + 2]! < 60) red++;
    // The column in the west, #b30000 in light and shade.
    expect(red).toBeGreaterThan(20);
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

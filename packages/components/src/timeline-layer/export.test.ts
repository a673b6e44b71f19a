// A still and a play of the layer as files: size, words' colours, the class of each region in each year, and a page that stays as it is.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { bivariateColors, rampColors } from '@onemap/core';
import type { BasemapConfig } from '@onemap/core/map';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clear,
  find,
  frames,
  listen,
  mount,
  settle,
  textOf,
  violations,
} from '../internal/testing/fixture-page.js';
import type { OmMap } from '../map/map.js';
import { webmType } from '../picture-file/webm-type.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmTimelineLayer } from './timeline-layer.js';
import '../map/register.js';
import '../poverty-map/register.js';
import '../provider/register.js';
import './register.js';

const size = { width: 800, height: 600 };
const blank: BasemapConfig = { type: 'blank' };
/** Tiles that never come, as those of a host that gives no leave. */
const refusing: BasemapConfig = {
  type: 'xyz',
  url: 'data:image/png;base64,none#{z}/{x}/{y}',
  attribution: '某图',
};

async function layer(
  host: 'om-map' | 'om-poverty-map' = 'om-map',
  basemap: BasemapConfig = blank,
): Promise<OmTimelineLayer> {
  const inside = html`<om-timeline-layer></om-timeline-layer>`;
  const provider = await mount<OmProvider>(
    html`<om-provider
      .source=${createFixtureSource(squareCounty())}
      region=${countyCode}
      period="2016"
      indicator="povertyIncidence"
      theme="light"
      >${
        host === 'om-map'
          ? html`<om-map .basemap=${basemap}>${inside}</om-map>`
          : html`<om-poverty-map .basemap=${basemap}>${inside}</om-poverty-map>`
      }</om-provider
    >`,
  );
  const map = provider.querySelector<HTMLElement>(host)!;
  map.style.setProperty('width', '900px');
  map.style.setProperty('height', '700px');
  const element = provider.querySelector('om-timeline-layer')!;
  await vi.waitFor(() => expect(element.state).toBe('ready'));
  await frames();
  return element;
}

type Rgb = readonly [number, number, number];

/** The colour of a class on the map: 86 % of it over the ground #f2f4f3. */
function onMap(classIndex: number): Rgb {
  const hex = rampColors('incidence', 5)[classIndex]!;
  const part = (at: number, ground: number): number =>
    parseInt(hex.slice(at, at + 2), 16) * 0.86 + ground * 0.14;
  return [part(1, 0xf2), part(3, 0xf4), part(5, 0xf3)];
}

interface Frame {
  readonly image: ImageData;
  readonly milliseconds: number;
}

async function readImage(blob: Blob): Promise<Frame[]> {
  const decoder = new ImageDecoder({ data: await blob.arrayBuffer(), type: blob.type });
  await decoder.tracks.ready;
  const { frameCount } = decoder.tracks.selectedTrack!;
  return Promise.all(
    Array.from({ length: frameCount }, async (_, frameIndex) => {
      const { image } = await decoder.decode({ frameIndex });
      const pen = new OffscreenCanvas(image.displayWidth, image.displayHeight).getContext('2d')!;
      pen.drawImage(image, 0, 0);
      return {
        image: pen.getImageData(0, 0, image.displayWidth, image.displayHeight),
        milliseconds: (image.duration ?? 0) / 1000,
      };
    }),
  );
}

function pixelAt({ data, width }: ImageData, x: number, y: number): Rgb {
  const at = 4 * (Math.round(y) * width + Math.round(x));
  return [data[at]!, data[at + 1]!, data[at + 2]!];
}

const isNear = (a: Rgb, b: Rgb): boolean => a.every((part, index) => Math.abs(part - b[index]!) <= 4);

/** The box of all pixels of a colour, from a column on. */
function boxOf(image: ImageData, color: Rgb, from = 0) {
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (let y = 0; y < image.height; y++)
    for (let x = from; x < image.width; x++) {
      if (!isNear(pixelAt(image, x, y), color)) continue;
      [left, right, top, bottom] = [
        Math.min(left, x),
        Math.max(right, x),
        Math.min(top, y),
        Math.max(bottom, y),
      ];
    }
  return { left, top, width: right - left, height: bottom - top };
}

/** The class of the four towns by their outer corners: 西山乡, 东山镇, 西川乡 (not public), 东川镇. */
function classesAt(image: ImageData, { left, top, width, height }: ReturnType<typeof boxOf>) {
  const corners = [
    [0.06, 0.2],
    [0.94, 0.2],
    [0.94, 1.8],
  ] as const;
  return corners.map(([x, y]) => {
    const color = pixelAt(image, left + width * x, top + height * y);
    return [0, 1, 2, 3, 4].find((index) => isNear(onMap(index), color));
  });
}

afterEach(() => {
  clear();
});

describe('A still', () => {
  it('is a PNG of the wanted size and ratio with the classes of the shown year', async () => {
    const element = await layer();
    const blob = await element.exportStill(size);
    expect(blob.type).toBe('image/png');
    const [still] = await readImage(blob);
    expect([still!.image.width, still!.image.height]).toEqual([1600, 1200]);
    // 2016: 东山镇 12 % is the only one in 10 – 20; 西山乡 5 % lies west of it, 东川镇 2.6 % south.
    const east = boxOf(still!.image, onMap(3));
    const north = { ...east, left: east.left - east.width, width: 2 * east.width };
    expect(classesAt(still!.image, north)).toEqual([2, 3, 1]);
  });

  it('is as large as the map where nothing else is said', async () => {
    const element = await layer();
    const [still] = await readImage(await element.exportStill({ ratio: 1 }));
    expect([still!.image.width, still!.image.height]).toEqual([900, 700]);
  });

  it('can be had in a poverty map too, which draws by itself', async () => {
    const element = await layer('om-poverty-map');
    const [still] = await readImage(await element.exportStill({ ...size, ratio: 1 }));
    expect(boxOf(still!.image, onMap(3)).width).toBeGreaterThan(50);
  });

  it('has the legend that its theme draws: nine colours of two indicators beside the map', async () => {
    const element = await layer();
    element.secondIndicator = 'poorPersons';
    element.theme = 'bivariate';
    await vi.waitFor(() => expect(textOf(element, '.legend-panel')).not.toBe(''));
    const [still] = await readImage(await element.exportStill({ ...size, ratio: 1 }));
    for (const color of bivariateColors(3, 3).flat()) {
      const hex = (at: number): number => parseInt(color.slice(at, at + 2), 16);
      // Right of the map: the palest one is near to its ground.
      const { width, height } = boxOf(still!.image, [hex(1), hex(3), hex(5)], size.width * 0.7);
      // A cell is at least 56 wide and 32 high; the number in it leaves its corners.
      expect(width, color).toBeGreaterThan(50);
      expect(height, color).toBeGreaterThan(25);
    }
  });

  it('is refused before anything is drawn where the basemap gives no leave, and is made without it', async () => {
    const element = await layer('om-map', refusing);
    await expect(element.exportStill(size)).rejects.toMatchObject({ name: 'UnreadableBasemapError' });
    const blob = await element.exportStill({ ...size, basemap: false });
    expect(blob.size).toBeGreaterThan(1000);
  });

  it('cannot be had while nothing is shown', async () => {
    const element = await layer();
    element.region = '';
    element.closest<OmProvider>('om-provider')!.region = '';
    await settle();
    await expect(element.exportStill(size)).rejects.toThrow('nothing is drawn');
  });
});

describe('A play', () => {
  it('is a GIF with one frame a year, each with the classes of its year, and a longer last one', async () => {
    const element = await layer();
    const blob = await element.exportPlay({ ...size, format: 'gif' });
    expect(blob.type).toBe('image/gif');
    const [first, second, ...more] = await readImage(blob);
    expect(more).toEqual([]);
    // 2015: 东山镇 20 % and 西山乡 12 % are both in 10 – 20, 东川镇 8 % in 3 – 10.
    const north = boxOf(first!.image, onMap(3));
    expect(classesAt(first!.image, north)).toEqual([3, 3, 2]);
    expect(classesAt(second!.image, north)).toEqual([2, 3, 1]);
    expect([first!.milliseconds, second!.milliseconds]).toEqual([1000, 2000]);
  });

  it('leaves the page as it is: no event, no other year, nothing left behind', async () => {
    const element = await layer();
    const map = element.closest<OmMap>('om-map')!;
    const heard = listen('om-period-change');
    const before = [map.handle!.map.getLayers().getLength(), element.shadowRoot!.childElementCount];
    const view = map.handle!.viewState();
    const made = element.exportPlay(size);
    expect(textOf(element, '.title h2')).toContain('2016 年');
    await made;
    heard.stop();
    await settle();
    expect(heard.events).toEqual([]);
    expect(textOf(element, '.title h2')).toContain('2016 年');
    expect(map.handle!.viewState()).toEqual(view);
    expect([map.handle!.map.getLayers().getLength(), element.shadowRoot!.childElementCount]).toEqual(before);
  });

  it('ends when it is no longer wanted', async () => {
    const element = await layer();
    const stop = new AbortController();
    const made = element.exportPlay({ ...size, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
    expect(element.shadowRoot!.querySelector('.ol-viewport')).toBeNull();
  });

  it('is a WebM that shows its first and its last year', async () => {
    expect(webmType()).toMatch(/^video\/webm/);
    const element = await layer();
    const blob = await element.exportPlay({ ...size, format: 'webm', speed: 4 });
    const video = document.createElement('video');
    video.muted = true;
    video.src = URL.createObjectURL(blob);
    const pen = new OffscreenCanvas(size.width, size.height).getContext('2d', { willReadFrequently: true })!;
    const image = (): ImageData => {
      pen.drawImage(video, 0, 0);
      return pen.getImageData(0, 0, size.width, size.height);
    };
    await new Promise((loaded) => video.addEventListener('loadeddata', loaded, { once: true }));
    expect([video.videoWidth, video.videoHeight]).toEqual([size.width, size.height]);
    // A video's colours are coarser than four levels: the corner of 西山乡 is nearer to its class than to the other.
    const nearer = (color: Rgb): number => (distance(color, onMap(3)) < distance(color, onMap(2)) ? 3 : 2);
    const [still] = await readImage(await element.exportStill({ ...size, ratio: 1 }));
    const east = boxOf(still!.image, onMap(3));
    const corner = [east.left - east.width * 0.88, east.top + east.height * 0.2] as const;
    const first = nearer(pixelAt(image(), ...corner));
    const ended = new Promise((resolve) => video.addEventListener('ended', resolve, { once: true }));
    await video.play();
    await ended;
    expect([first, nearer(pixelAt(image(), ...corner))]).toEqual([3, 2]);
    URL.revokeObjectURL(video.src);
  });

  it('is refused as WebM where the browser records none', async () => {
    const element = await layer();
    vi.stubGlobal('MediaRecorder', undefined);
    const refused = element.exportPlay({ ...size, format: 'webm' });
    await expect(refused).rejects.toMatchObject({ name: 'WebmUnsupportedError' });
    vi.unstubAllGlobals();
  });
});

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(...a.map((part, index) => part - b[index]!));
}

describe('The menu', () => {
  const button = (element: OmTimelineLayer, format: string) =>
    find<HTMLButtonElement>(element, `[data-format=${format}]`);
  const endOf = (element: OmTimelineLayer) => textOf(element, '.export-end');

  /** The names of the files that are handed to the browser's downloads. */
  function downloads() {
    const names: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    return { names, stop: () => click.mockRestore() };
  }

  it.each(['om-map', 'om-poverty-map'] as const)(
    'has nothing that axe minds in %s, closed and open',
    async (host) => {
      const element = await layer(host);
      expect(await violations()).toEqual([]);
      find(element, '.export-button').click();
      await settle();
      expect(await violations()).toEqual([]);
    },
  );

  it('covers neither the legend nor the axis on a phone, in a poverty map', async () => {
    const element = await layer('om-poverty-map');
    const map = element.closest<HTMLElement>('om-poverty-map')!;
    map.style.setProperty('width', '390px');
    await frames();
    await frames();
    const box = (part: HTMLElement): DOMRect => part.getBoundingClientRect();
    const opener = box(find(element, '.export-button'));
    expect(opener.height).toBeGreaterThan(20);
    expect(opener.top).toBeGreaterThanOrEqual(box(find(map, 'om-legend')).bottom);
    expect(opener.bottom).toBeLessThanOrEqual(box(find(element, 'om-time-axis')).top);
  });

  it('opens and closes by keyboard, and gives the focus back', async () => {
    const element = await layer();
    const opener = find<HTMLButtonElement>(element, '.export-button');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    opener.click();
    await settle();
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    button(element, 'png').focus();
    button(element, 'png').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(element.shadowRoot!.activeElement).toBe(opener);
  });

  it('hands the file to the downloads under the name of what it shows', async () => {
    const element = await layer();
    const saved = downloads();
    find(element, '.export-button').click();
    await settle();
    button(element, 'gif').click();
    await element.updateComplete;
    expect(find(element, '[role=progressbar]').getAttribute('aria-valuenow')).toBe('0');
    await vi.waitFor(() => expect(endOf(element)).toBe('已生成，请在浏览器的下载中查看。'), {
      timeout: 20_000,
    });
    expect(saved.names).toEqual(['方田县各乡镇贫困发生率.gif']);
    saved.stop();
  });

  it('can be stopped', async () => {
    const element = await layer();
    const saved = downloads();
    find(element, '.export-button').click();
    await settle();
    button(element, 'gif').click();
    await element.updateComplete;
    button(element, 'cancel').click();
    await vi.waitFor(() => expect(endOf(element)).toBe('已取消导出。'), { timeout: 20_000 });
    expect(saved.names).toEqual([]);
    saved.stop();
  });

  it('says that the basemap may not be exported, and offers to leave it out', async () => {
    const element = await layer('om-map', refusing);
    const saved = downloads();
    find(element, '.export-button').click();
    await settle();
    button(element, 'png').click();
    await vi.waitFor(() => expect(endOf(element)).toContain('底图服务不允许导出'), { timeout: 20_000 });
    expect(saved.names).toEqual([]);
    button(element, 'again').click();
    await vi.waitFor(() => expect(saved.names).toEqual(['方田县各乡镇贫困发生率 2016 年.png']), {
      timeout: 20_000,
    });
    saved.stop();
  });

  it('says why there is no video where the browser records none', async () => {
    vi.stubGlobal('MediaRecorder', undefined);
    const element = await layer();
    find(element, '.export-button').click();
    await settle();
    expect(button(element, 'webm').disabled).toBe(true);
    expect(textOf(element, '.export-note')).toBe('此浏览器不能录制 WebM，请用 GIF。');
    vi.unstubAllGlobals();
  });
});

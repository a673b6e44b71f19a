// The stack of a map's layers: names, order, opacity and visibility of layers that come and go.
import OlMap from 'ol/Map.js';
import VectorLayer from 'ol/layer/Vector.js';
import { afterEach, describe, expect, it } from 'vitest';
import { layerStackOf, noLayerChoices } from './layer-stack.js';

const maps: OlMap[] = [];

function stackWith(...layers: VectorLayer[]) {
  const map = new OlMap({ layers: [] });
  maps.push(map);
  for (const layer of layers) map.addLayer(layer);
  return { map, stack: layerStackOf(map) };
}

const layerOf = (properties: Record<string, unknown>, zIndex = 0, opacity = 1): VectorLayer =>
  new VectorLayer({ properties, zIndex, opacity });

const basemap = (): VectorLayer => layerOf({ role: 'basemap' }, -2);
const theme = (opacity = 1): VectorLayer => layerOf({ role: 'theme' }, 0, opacity);
const marks = (): VectorLayer[] =>
  [2, 3].map((zIndex) => layerOf({ role: 'sketch', id: 'om-marks' }, zIndex));
const guest = (title = '水系'): VectorLayer => layerOf({ title });

/** From the top as they are drawn. */
const drawn = (map: OlMap): string[] =>
  [...map.getLayers().getArray()]
    .map((layer, index) => ({ layer, index }))
    .sort((a, b) => (a.layer.getZIndex() ?? 0) - (b.layer.getZIndex() ?? 0) || a.index - b.index)
    .map(({ layer }) => (layer.get('id') ?? layer.get('role') ?? layer.get('title')) as string)
    .reverse();

afterEach(() => {
  for (const map of maps.splice(0)) map.dispose();
});

describe('What is listed', () => {
  it('goes from the top to the basemap; layers of one id are one, a nameless one is none', () => {
    const { stack } = stackWith(basemap(), ...marks(), theme(), guest(), layerOf({}));
    expect(stack.layers.map(({ id }) => id)).toEqual(['om-marks', '水系', 'theme', 'basemap']);
    expect(stack.layers.map(({ movable }) => movable)).toEqual([true, true, true, false]);
    expect(stack.layers[1]).toEqual({
      ...{ id: '水系', role: null, title: '水系', visible: true, opacity: 1, movable: true },
    });
  });

  it('is one stack a map', () => {
    const { map, stack } = stackWith();
    expect(layerStackOf(map)).toBe(stack);
  });

  it('is told of layers that come, go and are renamed', () => {
    const { map, stack } = stackWith(basemap());
    const heard: string[][] = [];
    const end = stack.onChange(() => heard.push(stack.layers.map(({ title, id }) => title ?? id)));
    const layer = guest();
    map.addLayer(layer);
    layer.set('title', '河流');
    map.removeLayer(layer);
    end();
    map.addLayer(guest());
    expect(heard).toEqual([['水系', 'basemap'], ['河流', 'basemap'], ['basemap']]);
  });
});

describe('The order', () => {
  it('is the reader’s, on the map too, and the basemap stays below', () => {
    const { map, stack } = stackWith(basemap(), theme(), guest(), ...marks());
    expect(stack.move('theme', 1)).toBe(true);
    expect(drawn(map)).toEqual(['om-marks', 'om-marks', 'theme', '水系', 'basemap']);
    expect(stack.move('theme', 9)).toBe(true);
    expect(drawn(map)).toEqual(['theme', 'om-marks', 'om-marks', '水系', 'basemap']);
    expect([stack.move('theme', 1), stack.move('basemap', 1), stack.move('nobody', 1)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('takes in a layer that comes later where the map itself would put it', () => {
    const { map, stack } = stackWith(basemap(), theme(), ...marks());
    stack.move('om-marks', -1);
    expect(stack.layers.map(({ id }) => id)).toEqual(['theme', 'om-marks', 'basemap']);
    map.addLayer(layerOf({ role: 'places', id: 'om-activity-layer' }, 1));
    expect(stack.layers.map(({ id }) => id)).toEqual(['om-activity-layer', 'theme', 'om-marks', 'basemap']);
    map.addLayer(layerOf({ role: 'imagery' }, -1));
    expect(stack.layers.map(({ id }) => id)[3]).toBe('imagery');
    expect(drawn(map).slice(-2)).toEqual(['imagery', 'basemap']);
  });

  it('waits for a layer that is drawn anew', () => {
    const first = theme();
    const { map, stack } = stackWith(basemap(), first, guest());
    stack.move('theme', 1);
    map.removeLayer(first);
    map.addLayer(theme());
    expect(drawn(map)).toEqual(['theme', '水系', 'basemap']);
  });

  it('goes back to that of the map', () => {
    const { map, stack } = stackWith(basemap(), theme(), ...marks());
    stack.move('theme', 1);
    stack.choose(noLayerChoices);
    expect(drawn(map)).toEqual(['om-marks', 'om-marks', 'theme', 'basemap']);
  });
});

describe('Opacity and visibility', () => {
  it('fade what the layer has of its own, also when that changes', () => {
    const layer = theme(0.8);
    const { stack } = stackWith(layer);
    stack.setOpacity('theme', 0.5);
    expect(layer.getOpacity()).toBe(0.4);
    layer.setOpacity(0.6);
    expect(layer.getOpacity()).toBe(0.3);
    stack.setOpacity('theme', 1);
    expect([layer.getOpacity(), stack.choices.opacity]).toEqual([0.6, {}]);
  });

  it('hold for a layer that comes later', () => {
    const { map, stack } = stackWith();
    stack.choose({ order: [], hidden: ['水系'], opacity: { theme: 0.25 } });
    const [water, late] = [guest(), theme()];
    map.addLayer(water);
    map.addLayer(late);
    expect([water.getVisible(), late.getOpacity()]).toEqual([false, 0.25]);
    stack.setVisible('水系', true);
    expect(water.getVisible()).toBe(true);
  });

  it('leave a layer alone that its page has hidden', () => {
    const layer = guest();
    layer.setVisible(false);
    const { stack } = stackWith(layer);
    stack.setVisible('水系', false);
    stack.setVisible('水系', true);
    expect(layer.getVisible()).toBe(false);
  });
});

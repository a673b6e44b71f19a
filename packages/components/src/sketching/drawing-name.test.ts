// Several drawings on one map: each is a layer of its own in the list and in a permalink.
import { layerStackOf } from '@onemap/core/map';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, settle } from '../internal/testing/fixture-page.js';
import { layerName, layerWordsOf } from '../layer-list/layer-words.js';
import '../marks/register.js';
import { sketchPage } from './sketch-page.fixtures.js';

afterEach(() => {
  clear();
});

describe('The drawings of a map', () => {
  it('are told apart by name, by id, else by order', async () => {
    const { map } = await sketchPage(
      html`<om-marks></om-marks><om-marks name="便民桥"></om-marks><om-marks id="wells"></om-marks>
        <om-marks></om-marks>`,
    );
    const stack = layerStackOf(map.handle!.map);
    const ids = stack.layers.map(({ id }) => id).filter((id) => id.startsWith('om-marks'));
    expect(ids.sort()).toEqual(['om-marks', 'om-marks.2', 'om-marks.wells', 'om-marks.便民桥']);
    expect(stack.layers.map((layer) => layerName(layer, layerWordsOf('zh-CN'))).sort()).toEqual(
      ['底图', '标注', '标注 2', '标注 wells', '标注 便民桥'].sort(),
    );
    stack.setVisible('om-marks.wells', false);
    expect(stack.layers.filter(({ visible }) => !visible).map(({ id }) => id)).toEqual(['om-marks.wells']);
  });

  it('gives the first name to the next that comes when the first has left', async () => {
    const { map } = await sketchPage(html`<om-marks></om-marks>`);
    const [first] = map.querySelectorAll('om-marks');
    first!.remove();
    map.append(document.createElement('om-marks'));
    await settle();
    expect(layerStackOf(map.handle!.map).layers.map(({ id }) => id)).toEqual(['om-marks', 'basemap']);
  });
});

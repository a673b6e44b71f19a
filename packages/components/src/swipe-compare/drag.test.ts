// A drag of the divider: the clips and the divider move, and nothing else of the page is written, asked or drawn.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, frames } from '../internal/testing/fixture-page.js';
import { comparison, mapOf } from './swipe-compare.fixtures.js';
import type { OmSwipeCompare } from './swipe-compare.js';

/** What the browser lays a page out for. */
const layoutReaders = [
  [HTMLElement, ['offsetParent', 'offsetWidth', 'offsetHeight', 'offsetLeft', 'offsetTop']],
  [Element, ['clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight']],
] as const;

/** `div.divider style`, one for each thing that is written below a root and in the shadow trees in it. */
function written(element: OmSwipeCompare): { take(): string[]; end(): void } {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  const watch = (root: Node): void => {
    observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
    const inside = root instanceof Document ? root.body : root;
    for (const each of (inside as ParentNode).querySelectorAll('*'))
      if (each.shadowRoot) watch(each.shadowRoot);
  };
  watch(element.ownerDocument);
  return {
    take: () => {
      records.push(...observer.takeRecords());
      return [...new Set(records.map(nameOf))].sort();
    },
    end: () => observer.disconnect(),
  };
}

function nameOf({ type, target, attributeName }: MutationRecord): string {
  const element = target instanceof Element ? target : target.parentElement;
  const names = [element?.localName, ...(element?.classList ?? [])].join('.');
  return `${names} ${type === 'attributes' ? attributeName : type}`;
}

/** A comparison whose map has had its last size. */
async function still(properties: Partial<OmSwipeCompare>): Promise<OmSwipeCompare> {
  const element = await comparison({ properties });
  await vi.waitFor(() => {
    expect(mapOf(element).handle!.map.getSize()).toEqual([400, 400]);
    expect(find(element, '.divider').style.transform).toBe('translate(200px, 200px)');
    expect(mapOf(element).shadowRoot!.querySelectorAll('.onemap-pane')).toHaveLength(2);
  });
  await frames();
  return element;
}

async function drag(element: OmSwipeCompare): Promise<void> {
  for (const position of [42, 44.5, 47, 53.25, 58]) {
    element.position = position;
    await element.updateComplete;
  }
}

afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

const kinds = [
  ['imagery', {}],
  ['figures', { content: 'indicator', left: '2015', right: '2016' }],
] as const;

describe.each(kinds)('A drag over two years of %s', (_name, properties) => {
  // The labels' room is that of a map of 400 pixels: on a wide one it changes near the edges only.
  const expected = [
    'div.divider style',
    'div.handle aria-valuenow',
    'div.handle aria-valuetext',
    'div.onemap-pane.onemap-pane-left style',
    'div.onemap-pane.onemap-pane-right style',
    'p.chip.chip-left style',
    'p.chip.chip-right style',
  ];

  it('writes the two clips, the place of the divider with its labels, and what its slider says', async () => {
    const element = await still(properties);
    const writes = written(element);
    await drag(element);
    const names = writes.take();
    writes.end();
    expect(names).toEqual(expected);
    expect(find(element, '.divider').style.transform).toBe('translate(232px, 200px)');
  });

  it('asks the page for no layout and no styles, and draws nothing', async () => {
    const element = await still(properties);
    const asked = vi.spyOn(window, 'getComputedStyle');
    const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    const read = layoutReaders.flatMap(([type, names]) =>
      names.map((name) => vi.spyOn(type.prototype as HTMLElement, name as 'offsetParent', 'get')),
    );
    const painted = (['putImageData', 'drawImage', 'fillRect', 'fillText', 'clearRect'] as const).map(
      (name) => vi.spyOn(CanvasRenderingContext2D.prototype, name),
    );
    let drawnFrames = 0;
    mapOf(element).handle!.map.on('postrender', () => drawnFrames++);
    await drag(element);
    const calls = [asked, boxes, ...read, ...painted].map(({ mock }) => mock.calls.length);
    expect(calls).toEqual(calls.map(() => 0));
    expect(drawnFrames).toBe(0);
  });
});

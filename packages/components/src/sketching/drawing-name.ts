// What tells a drawing from the others of its map, in the list of layers and in a permalink.
import type { MapHandle } from '@onemap/core/map';

/**
 * The tag for the first without a name, `om-marks.bridges` by the name or id that the page has given, else `om-marks.2`
 * by order: a page that always names its elements has the same text for the same view.
 */
export function drawingName(element: HTMLElement, { map }: MapHandle): string {
  const given = (element as { readonly name?: string }).name || element.id;
  const own = given === '' ? element.localName : `${element.localName}.${given}`;
  const taken = new Set(
    map
      .getLayers()
      .getArray()
      .map((layer) => layer.get('id') as unknown),
  );
  let [name, count] = [own, 1];
  while (taken.has(name)) name = `${own}.${++count}`;
  return name;
}

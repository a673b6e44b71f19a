// The layers of a map as a text: `theme:40,-om-marks;om-marks,theme` fades one, hides one, and gives an order.

/** As `LayerChoices` of a map's stack. */
export interface SharedLayers {
  /** Bottom first. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** 0 to 1. */
  readonly opacity: Readonly<Record<string, number>>;
}

const [mostLayers, longestId] = [64, 64];

export function writeLayers({ order, hidden, opacity }: SharedLayers): string {
  const ids = [...new Set([...Object.keys(opacity), ...hidden])].sort();
  const changes = ids.map((id) => {
    const percent = opacity[id] === undefined ? '' : `:${Math.round(opacity[id] * 100)}`;
    return `${hidden.includes(id) ? '-' : ''}${written(id)}${percent}`;
  });
  return [changes, order.map(written)].map((list) => list.join(',')).join(';');
}

/** @throws RangeError for another form, for more than 64 layers and for names of more than 64 characters */
export function readLayers(text: string): SharedLayers {
  const lists = text.split(';');
  if (lists.length !== 2) throw new RangeError(text);
  const [changes, order] = lists.map((list) => (list === '' ? [] : list.split(','))) as [string[], string[]];
  if (changes.length > mostLayers || order.length > mostLayers) throw new RangeError(text);
  const hidden: string[] = [];
  const opacity = new Map<string, number>();
  for (const change of changes) {
    const [, minus, name = '', percent] = /^(-?)([^:]+)(?::(\d{1,3}))?$/.exec(change) ?? [];
    const id = idOf(name);
    if (minus === '-') hidden.push(id);
    if (percent === undefined) continue;
    if (Number(percent) > 100) throw new RangeError(text);
    opacity.set(id, Number(percent) / 100);
  }
  return { order: order.map(idOf), hidden, opacity: Object.fromEntries(opacity) };
}

/** A name in the page's own words may hold the signs that this text is made of. */
function written(id: string): string {
  return encodeURIComponent(id).replace(/^-/, '%2D');
}

function idOf(text: string): string {
  const id = decodeURIComponent(text);
  if (id === '' || id.length > longestId || id === '__proto__') throw new RangeError(text);
  return id;
}

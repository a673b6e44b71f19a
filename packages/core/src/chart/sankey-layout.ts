// Places the nodes and links of a Sankey diagram: columns by the longest way, heights by flows, ribbons that keep their width.

export interface FlowLink {
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  /** Positive. */
  readonly value: number;
}

export interface PlacedNode {
  readonly key: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** The larger of what comes in and what goes out. */
  readonly value: number;
}

export interface PlacedLink extends FlowLink {
  readonly index: number;
  /** Top of the ribbon at either end. */
  readonly fromY: number;
  readonly toY: number;
  readonly height: number;
}

export interface SankeyLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

export interface SankeySize {
  readonly width: number;
  readonly height: number;
  readonly nodeWidth: number;
  /** Between nodes of a column. */
  readonly gap: number;
  /** A fixed order of nodes in a column; default by where their flows come from. */
  readonly order?: (key: string) => number;
}

/**
 * Columns of the nodes: one more than the longest way to them; a node that nothing flows into stands just before what
 * it flows into. @throws RangeError when a flow leads back to where it came from
 */
export function columnsOf(links: readonly FlowLink[]): Map<string, number> {
  const columns = new Map<string, number>();
  const keys = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  for (const key of keys) columns.set(key, 0);
  for (let round = 0; ; round++) {
    let moved = false;
    for (const { from, to } of links) {
      const least = columns.get(from)! + 1;
      if (columns.get(to)! >= least) continue;
      columns.set(to, least);
      moved = true;
    }
    if (!moved) break;
    if (round > keys.length) throw new RangeError('links: a flow leads back to where it came from');
  }
  const targets = new Set(links.map(({ to }) => to));
  for (const key of keys) {
    if (targets.has(key)) continue;
    const next = links.filter(({ from }) => from === key).map(({ to }) => columns.get(to)!);
    columns.set(key, Math.max(0, Math.min(...next) - 1));
  }
  return columns;
}

/** @throws RangeError when a flow leads back to where it came from */
export function layOutSankey(
  links: readonly FlowLink[],
  { width, height, nodeWidth, gap, order }: SankeySize,
): SankeyLayout {
  const columns = columnsOf(links);
  const count = Math.max(0, ...columns.values()) + 1;
  const through = throughput(links);
  const byColumn = Array.from({ length: count }, (_, column) =>
    [...columns.keys()].filter((key) => columns.get(key) === column),
  );
  const scale = byColumn.reduce((least, keys) => {
    const sum = keys.reduce((total, key) => total + through.get(key)!, 0);
    return sum === 0 ? least : Math.min(least, (height - gap * (keys.length - 1)) / sum);
  }, Infinity);
  const step = count > 1 ? (width - nodeWidth) / (count - 1) : 0;
  const nodes = new Map<string, PlacedNode>();
  byColumn.forEach((keys, column) => {
    let y = 0;
    const sorted = order ? [...keys].sort((a, b) => order(a) - order(b)) : sortedByOrigin(keys, links, nodes);
    for (const key of sorted) {
      const value = through.get(key)!;
      nodes.set(key, { key, column, x: column * step, y, height: value * scale, value });
      y += value * scale + gap;
    }
  });
  return { nodes: [...nodes.values()], links: placeLinks(links, nodes, scale) };
}

/** The larger of both sides: a household that enters in the last year goes nowhere yet. */
function throughput(links: readonly FlowLink[]): Map<string, number> {
  const into = new Map<string, number>();
  const out = new Map<string, number>();
  for (const { from, to, value } of links) {
    out.set(from, (out.get(from) ?? 0) + value);
    into.set(to, (into.get(to) ?? 0) + value);
  }
  const keys = new Set([...into.keys(), ...out.keys()]);
  return new Map([...keys].map((key) => [key, Math.max(into.get(key) ?? 0, out.get(key) ?? 0)]));
}

/** Nodes stand in the order of where their flows come from; what nothing flows into stands last. */
function sortedByOrigin(
  keys: readonly string[],
  links: readonly FlowLink[],
  placed: ReadonlyMap<string, PlacedNode>,
): string[] {
  const originOf = (key: string): number => {
    const into = links.filter(({ from, to }) => to === key && placed.has(from));
    const sum = into.reduce((total, { value }) => total + value, 0);
    if (sum === 0) return Infinity;
    return into.reduce((total, { from, value }) => total + value * placed.get(from)!.y, 0) / sum;
  };
  const order = new Map(keys.map((key, index) => [key, [originOf(key), index] as const]));
  return [...keys].sort((a, b) => {
    const [one, other] = [order.get(a)!, order.get(b)!];
    return one[0] === other[0] ? one[1] - other[1] : one[0] - other[0];
  });
}

/** Ribbons leave and arrive in the order of their other ends, so that few cross. */
function placeLinks(
  links: readonly FlowLink[],
  nodes: ReadonlyMap<string, PlacedNode>,
  scale: number,
): PlacedLink[] {
  const indexed = links.map((link, index) => ({ ...link, index }));
  const ends = (own: 'from' | 'to', other: 'from' | 'to'): Map<number, number> => {
    const used = new Map<string, number>();
    const tops = new Map<number, number>();
    const sorted = [...indexed].sort(
      (a, b) => nodes.get(a[other])!.y - nodes.get(b[other])!.y || a.index - b.index,
    );
    for (const link of sorted) {
      const offset = used.get(link[own]) ?? 0;
      tops.set(link.index, nodes.get(link[own])!.y + offset);
      used.set(link[own], offset + link.value * scale);
    }
    return tops;
  };
  const [starts, arrivals] = [ends('from', 'to'), ends('to', 'from')];
  return indexed.map((link) => ({
    ...link,
    fromY: starts.get(link.index)!,
    toY: arrivals.get(link.index)!,
    height: link.value * scale,
  }));
}

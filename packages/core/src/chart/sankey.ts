// A Sankey diagram: bands as wide as their flows, from state to state; where it is narrow, the last columns only.
import type { ChartData } from './data.js';
import { linksOf, stateOf } from './flows.js';
import { fitText } from './lettering.js';
import { columnsOf, layOutSankey, type FlowLink, type PlacedLink, type PlacedNode } from './sankey-layout.js';
import { rect, text, type Hue, type Mark, type Scene, type SceneOptions, type Shape } from './scene.js';
import { labelNumber } from './wording.js';

const nodeWidth = 12;

/** @throws RangeError when a flow leads back to where it came from */
export function sankeyScene(data: ChartData, options: SceneOptions): Scene {
  const { width, fontSize } = options;
  const all = linksOf(data);
  const { links, leftOut } = lastColumns(all, Math.max(2, Math.floor(width / (fontSize * 9)) + 1));
  const room = fontSize * 7;
  const plot = {
    x: 0,
    y: fontSize * 0.4,
    width: Math.max(80, width - room),
    height: Math.max(options.height, 260) - fontSize * 2,
  };
  const keys = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const hues = huesOf([...new Set(all.flatMap(({ from, to }) => [from, to]))]);
  const layout = layOutSankey(links, {
    ...{ width: plot.width, height: plot.height, nodeWidth, gap: fontSize * 2.6 },
    // The same states stand in the same order in every year, so that the main stream stays on top.
    ...(keys.every((key) => stateOf(key).year !== '') && { order: (key: string) => hues.get(key)! }),
  });
  const nodes = new Map(layout.nodes.map((node) => [node.key, node]));
  const marks = layout.links.map((link): Mark => {
    const [from, to] = [nodes.get(link.from)!, nodes.get(link.to)!];
    const { category, series } = links[link.index]!;
    const [x0, x1] = [from.x + nodeWidth, to.x];
    const hue = Math.max(hues.get(link.from)!, hues.get(link.to)!) as Hue;
    const top = Math.min(link.fromY, link.toY) + plot.y;
    return {
      ...{ id: `flow-${category}-${series}`, column: from.column, row: link.index, category, series },
      box: {
        x: x0,
        y: top,
        width: x1 - x0,
        height: Math.max(link.fromY, link.toY) + plot.y + link.height - top,
      },
      value: link.value,
      shapes: [{ kind: 'path', steps: ribbon(x0, x1, link, plot.y), fill: `hue-${hue}-soft` }],
    };
  });
  const labels = labelsOf(data);
  const last = layout.nodes.reduce((most, { column }) => Math.max(most, column), 1);
  const step = (plot.width - nodeWidth) / last;
  return {
    width,
    height: Math.ceil(plot.y + plot.height + fontSize * 1.4),
    plot,
    back: [],
    marks: inReadingOrder(marks),
    front: layout.nodes.flatMap((node) =>
      nodeShapes(
        node,
        {
          label: labels.get(node.key) ?? '',
          number: labelNumber(node.value, data.series[0] ?? data, options.locale),
          hue: hues.get(node.key) as Hue,
          room: Math.min(step, width - node.x) - nodeWidth - 8,
        },
        plot.y,
        fontSize,
      ),
    ),
    downwards: false,
    leftOut,
  };
}

/** A column's flows are a column of marks: up and down within, left and right between. */
function inReadingOrder(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.column - b.column || a.box.y - b.box.y);
  const used = new Map<number, number>();
  return sorted.map((mark) => {
    const row = used.get(mark.column) ?? 0;
    used.set(mark.column, row + 1);
    return { ...mark, row };
  });
}

function lastColumns<Link extends FlowLink>(
  links: readonly Link[],
  most: number,
): { links: Link[]; leftOut: number } {
  const columns = columnsOf(links);
  const first = Math.max(0, ...columns.values()) + 1 - most;
  const kept = links.filter(({ from }) => columns.get(from)! >= first);
  return { links: kept, leftOut: links.length - kept.length };
}

function ribbon(x0: number, x1: number, { fromY, toY, height }: PlacedLink, top: number) {
  const middle = (x0 + x1) / 2;
  const [a, b] = [fromY + top, toY + top];
  return [
    ['M', x0, a],
    ['C', middle, a, middle, b, x1, b],
    ['L', x1, b + height],
    ['C', middle, b + height, middle, a + height, x0, a + height],
    ['Z'],
  ] as const;
}

/** A hue for each state, in the order in which they come; the fifth and those after it share the fourth. */
function huesOf(keys: readonly string[]): Map<string, number> {
  const states = [...new Set(keys.map((key) => stateOf(key).state))];
  return new Map(keys.map((key) => [key, Math.min(4, states.indexOf(stateOf(key).state) + 1)]));
}

function labelsOf({ categories, series }: ChartData): Map<string, string> {
  return new Map([...series, ...categories].map(({ key, label }) => [key, label]));
}

interface NodeText {
  readonly label: string;
  readonly number: string;
  readonly hue: Hue;
  /** CSS pixels to the next column, or to the edge. */
  readonly room: number;
}

function nodeShapes(
  node: PlacedNode,
  { label, number, hue, room }: NodeText,
  top: number,
  size: number,
): Shape[] {
  const x = node.x + nodeWidth + 5;
  // The two lines of a thin node at the top stay inside the picture.
  const y = Math.max(node.y + top + node.height / 2, size * 1.3);
  return [
    rect(node.x, node.y + top, nodeWidth, Math.max(1, node.height), `hue-${hue}`),
    text(x, y - size * 0.6, fitText(label, room, size), { size }),
    text(x, y + size * 0.6, number, { size, bold: true }),
  ];
}

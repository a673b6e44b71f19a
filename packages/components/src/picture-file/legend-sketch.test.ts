// A legend of the page in a picture: its words, its colours and their places, in the room that it takes.
import type { Shape } from '@onemap/core/chart';
import { html, type TemplateResult } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sketchedLegend } from './legend-sketch.js';

type PathShape = Extract<Shape, { kind: 'path' }>;
type TextShape = Extract<Shape, { kind: 'text' }>;

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  host.attachShadow({ mode: 'open' });
});

afterEach(() => host.remove());

const sketch = (template: TemplateResult, width: number) =>
  sketchedLegend(template, host.shadowRoot!)({ width, fontSize: 14 });
const textsOf = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is TextShape => shape.kind === 'text');
const pathsOf = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is PathShape => shape.kind === 'path');

/** Left, top, right and bottom of a path. */
function boxOf({ steps }: PathShape): number[] {
  const points = steps.flatMap((step) => (step[0] === 'Z' ? [] : [[step[1], step[2]] as const]));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round);
}

const swatch = html`<svg width="24" height="16" viewBox="0 0 24 16">
  <rect width="24" height="16" fill="#b30000"></rect>
</svg>`;

describe('a sketched legend', () => {
  it('has the words in their places, a line of its own for each that the browser breaks', () => {
    const { shapes } = sketch(
      html`<div>
        <strong>贫困户</strong>
        <p>按乡镇合计推算，不是实际位置，各年同一套分级</p>
      </div>`,
      140,
    );
    const [title, ...lines] = textsOf(shapes);
    expect([title!.text, title!.bold, title!.x]).toEqual(['贫困户', true, 0]);
    // Ten signs of 14 pixels a line.
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ text }) => text).join('')).toBe('按乡镇合计推算，不是实际位置，各年同一套分级');
    expect(new Set(lines.map(({ y }) => y)).size).toBe(lines.length);
    for (const { x, text } of lines) expect(x + text.length * 14).toBeLessThanOrEqual(140);
  });

  it('has the colours of its drawings where the browser shows them', () => {
    const { shapes } = sketch(html`<div>${swatch}</div>`, 200);
    const [rect] = pathsOf(shapes);
    expect([rect!.fill, boxOf(rect!)]).toEqual(['#b30000', [0, 0, 24, 16]]);
  });

  it('has no panel around it', () => {
    host.shadowRoot!.append(document.createElement('style'));
    host.shadowRoot!.querySelector('style')!.textContent = '.panel { padding: 20px; border: 3px solid }';
    const { shapes } = sketch(html`<div class="panel">${swatch}</div>`, 200);
    expect(boxOf(pathsOf(shapes)[0]!)).toEqual([0, 0, 24, 16]);
  });

  it('takes more width than its room where it cannot be narrower', () => {
    const row = html`<table>
      <tr>
        <td><svg width="150" height="10"></svg></td>
        <td><svg width="150" height="10"></svg></td>
      </tr>
    </table>`;
    expect(sketch(html`<div>${row}</div>`, 200).width).toBeGreaterThanOrEqual(300);
    expect(sketch(html`<div>${row}</div>`, 400).width).toBe(400);
  });

  it('leaves nothing behind', () => {
    sketch(html`<div>${swatch}</div>`, 200);
    expect(host.shadowRoot!.childElementCount).toBe(0);
  });
});

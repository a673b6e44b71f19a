// A page for the tests of elements: mounts a template, waits until it is still, and asks axe about it.
import axe from 'axe-core';
import type { LitElement, TemplateResult } from 'lit';
import { render } from 'lit';

let stage: HTMLElement | undefined;

/** Renders into a fresh `main` of the page and answers its first element, settled. The one before is removed. */
export async function mount<Wanted extends HTMLElement>(template: TemplateResult): Promise<Wanted> {
  clear();
  stage = document.createElement('main');
  document.documentElement.lang = 'zh-CN';
  document.title = 'OneMap';
  document.body.append(stage);
  render(template, stage);
  await settle();
  return stage.firstElementChild as Wanted;
}

/** Removes what was mounted. */
export function clear(): void {
  stage?.remove();
  stage = undefined;
}

/** Resolves when no element of the page, nor of the shadow trees in it, has an update or a short promise left. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) {
    await Promise.all(
      elementsIn(document.body).map((element) => (element as Partial<LitElement>).updateComplete),
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Two frames: enough for a ResizeObserver and the update that follows it. */
export async function frames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await settle();
}

/** What axe finds wrong with the mounted part, one line a rule, elements named; empty when all is well. */
export async function violations(): Promise<string[]> {
  await atRest();
  const result = await axe.run(stage ?? document.body, { resultTypes: ['violations'] });
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${String(target)} ${html}`).join(' | ')}`,
  );
}

/** Resolves when transitions and finite animations are over: a colour on its way has a contrast of its own. */
async function atRest(): Promise<void> {
  const roots = elementsIn(stage ?? document.body).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const moving = [document, ...roots].flatMap((root) => root.getAnimations());
  const ending = moving.filter(
    ({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
  );
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** The visible and hidden text of a shadow tree, white space collapsed. */
export function textOf(element: Element, selector?: string): string {
  const root = element.shadowRoot ?? element;
  const part = selector === undefined ? root : root.querySelector(selector);
  return (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The first match in an element's shadow tree. @throws Error when there is none */
export function find<Wanted extends HTMLElement = HTMLElement>(element: Element, selector: string): Wanted {
  const found = element.shadowRoot?.querySelector<Wanted>(selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
}

/** Collects the events of a type that reach the document. @returns the events so far, and a function that stops */
export function listen<Type extends keyof HTMLElementEventMap>(
  type: Type,
): { events: HTMLElementEventMap[Type][]; stop: () => void } {
  const events: HTMLElementEventMap[Type][] = [];
  const hear = (event: Event) => events.push(event as HTMLElementEventMap[Type]);
  document.addEventListener(type, hear);
  return { events, stop: () => document.removeEventListener(type, hear) };
}

function elementsIn(root: Element | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...elementsIn(element.shadowRoot)] : [element],
  );
}

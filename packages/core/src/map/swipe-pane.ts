// The box that neighbouring layers of one side are drawn into, so that they are clipped and faded as one picture.
import type { SwipeSide } from './swipe-view.js';

export class SwipePane {
  readonly element = document.createElement('div');
  #drawn: HTMLElement[] = [];

  constructor(side: SwipeSide) {
    // OpenLayers must not draw the next layer into it, so the class is no layer's.
    this.element.className = `onemap-pane onemap-pane-${side}`;
    const styles = { position: 'absolute', top: '0', left: '0', width: '100%', height: '100%' };
    for (const [name, value] of Object.entries(styles)) this.element.style.setProperty(name, value);
  }

  /** What the layer before has been drawn into, which the next one may use. */
  get last(): HTMLElement | null {
    return this.#drawn[this.#drawn.length - 1] ?? null;
  }

  begin(): void {
    this.#drawn = [];
  }

  add(element: HTMLElement): void {
    if (element !== this.last) this.#drawn.push(element);
  }

  /** Brings the children in line with what this frame has drawn. */
  end(): void {
    const { children } = this.element;
    this.#drawn.forEach((element, index) => {
      if (children[index] !== element) this.element.insertBefore(element, children[index] ?? null);
    });
    while (children.length > this.#drawn.length) this.element.lastElementChild!.remove();
  }

  show(clipPath: string, opacity: number): void {
    const { style } = this.element;
    style.setProperty('clip-path', clipPath);
    style.setProperty('opacity', String(opacity));
    style.setProperty('visibility', opacity === 0 ? 'hidden' : 'visible');
  }

  dispose(): void {
    this.begin();
    this.end();
    this.element.remove();
  }
}

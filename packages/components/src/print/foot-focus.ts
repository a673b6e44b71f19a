// The focus in the foot of <om-print>, whose buttons give way to one that cancels while something is made, and come back.

export class FootFocus {
  /** Of the button that was pressed. */
  #last = 'pdf';

  /** Draws, and gives the focus to what stands there now when the button that had it is gone. */
  keep(root: ShadowRoot, draw: () => void): void {
    const before = root.activeElement?.closest('.foot button');
    if (before && !before.matches('.cancel')) this.#last = before.classList[before.classList.length - 1]!;
    draw();
    if (!before || before.isConnected) return;
    root.querySelector<HTMLElement>(`.foot .cancel, .foot .${this.#last}`)?.focus();
  }
}

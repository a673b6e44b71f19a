// One line that says how far an export is; only where somebody watches.
import type { Surroundings } from './surroundings.js';

export interface ProgressLine {
  show(rows: number, total: number | undefined): Promise<void>;
  /** Ends the line, so that what follows stands on its own. */
  end(): Promise<void>;
}

const toLineStart = '\r\u001b[K';

export function progressLine(label: string, { note, terminal }: Surroundings): ProgressLine {
  let shown = false;
  return {
    show: async (rows, total) => {
      if (!terminal.note) return;
      shown = true;
      const share = total ? ` / ${grouped(total)}(${Math.floor((100 * rows) / total)}%)` : '';
      await note(`${toLineStart}${label} ${grouped(rows)}${share}`);
    },
    end: async () => {
      if (shown) await note('\n');
      shown = false;
    },
  };
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

// `om-mark-choose`: the user chose a mark of a chart: a bar, a point, a part or a flow.
import { OmEvent } from './om-event.js';

export class OmMarkChooseEvent extends OmEvent<{ category: string; series: string; value: number | null }> {
  constructor(category: string, series: string, value: number | null) {
    super('om-mark-choose', { category, series, value });
  }

  /** Key of the category: a region code, a year, or what stands in the column of the categories. */
  get category(): string {
    return this.detail.category;
  }

  /** Key of the series; empty where the mark belongs to none. */
  get series(): string {
    return this.detail.series;
  }

  /** Null where the mark has no number. */
  get value(): number | null {
    return this.detail.value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-mark-choose': OmMarkChooseEvent;
  }
}

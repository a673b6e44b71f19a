// What stands at the side of a poverty map: the table of its regions, or over it the card of a household.
import type { DataSource } from '@onemap/core';
import { nothing, type LitElement, type TemplateResult } from 'lit';
import { OmFeatureSelectEvent } from '../events/index.js';
import type { ViewModel } from '../figures/view-model.js';
import { focusCard, householdPanel, loadTable, tablePanel } from './parts.js';

interface Surroundings {
  readonly source: () => DataSource | undefined;
  /** The list of keys takes the focus back. */
  readonly focusList: () => void;
  readonly onTableSelect: (event: OmFeatureSelectEvent) => void;
}

export class SidePanel {
  tableOpen = false;
  /** Id of the household whose card is open. */
  household: string | undefined;
  readonly #map: LitElement;
  readonly #around: Surroundings;

  constructor(map: LitElement, around: Surroundings) {
    this.#map = map;
    this.#around = around;
  }

  /** Whether Escape closes the table, and nothing in front of it. */
  get showsTable(): boolean {
    return this.tableOpen && this.household === undefined;
  }

  readonly toggleTable = (): void => {
    this.tableOpen = !this.tableOpen;
    if (this.tableOpen) loadTable(this.#map);
    this.#map.requestUpdate();
  };

  readonly closeTable = (): void => {
    this.tableOpen = false;
    this.#map.requestUpdate();
    this.#map.renderRoot.querySelector<HTMLElement>('.table-button')?.focus({ preventScroll: true });
  };

  openHousehold(id: string): void {
    this.household = id;
    this.#map.requestUpdate();
    this.#map.dispatchEvent(new OmFeatureSelectEvent('household', id));
    void focusCard(this.#map);
  }

  readonly closeHousehold = (): void => {
    this.household = undefined;
    this.#map.requestUpdate();
    this.#around.focusList();
  };

  /** `marked` is the region that the keys are on, or that is selected; with a guest the table is not the map's own. */
  render(
    model: ViewModel,
    { marked, guest }: { marked?: string; guest: boolean },
  ): TemplateResult | typeof nothing {
    if (this.household !== undefined)
      return householdPanel(this.household, this.#around.source(), this.closeHousehold);
    if (!this.tableOpen || guest || model.children.length === 0) return nothing;
    return tablePanel(model, marked, this.#around.onTableSelect, this.closeTable);
  }
}

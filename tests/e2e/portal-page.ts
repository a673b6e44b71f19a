// The portal as its readers handle it: what is shown, and the steps from the county down to a household.
import type { Locator, Page } from 'playwright';
import type { Persona, Position, Region, StatDataset } from '@onemap/contract';
import { readCube } from '@onemap/contract/cube';

export class PortalPage {
  constructor(
    readonly page: Page,
    readonly origin: string,
  ) {}

  get map(): Locator {
    return this.page.locator('om-poverty-map');
  }

  get title(): Locator {
    return this.map.locator('[part=title-card] [part=title]');
  }

  get summary(): Locator {
    return this.map.locator('[part=summary]');
  }

  /** The hidden list behind the arrow keys. */
  get keys(): Locator {
    return this.map.getByRole('listbox');
  }

  get card(): Locator {
    return this.page.locator('om-household-card[state=ready]');
  }

  /** What is written on the household's card. */
  async cardText(): Promise<string> {
    return (await this.card.evaluate((element) => element.shadowRoot?.textContent)) ?? '';
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(this.origin + path);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.locator('om-poverty-map[state=ready]').waitFor();
  }

  async chooseYear(year: number): Promise<void> {
    await this.map.getByLabel('年份').selectOption(String(year));
    await this.title.filter({ hasText: `${year} 年` }).waitFor();
  }

  /** Chooses an account of the demo login; null is the visitor. */
  async logIn(persona: Persona | null): Promise<void> {
    await this.page.locator('#account').click();
    const name = persona?.title ?? '访客（只看公开汇总）';
    await this.page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await this.ready();
  }

  /** Goes down from the county to a region by clicking on the map, level by level. */
  async drillTo(code: string): Promise<void> {
    for (const digits of [9, 12]) {
      if (code.slice(digits - 3, digits) === '000') return;
      await this.enter(await this.region(code.slice(0, digits).padEnd(12, '0')));
    }
  }

  /** Clicks on a region that is drawn, until the map shows it. */
  async enter(region: Region): Promise<void> {
    const heading = this.title.filter({ hasText: shownName(region) });
    const [x, y] = await this.pixelOf(region);
    await this.page.mouse.click(x, y);
    await heading.waitFor();
    await this.ready();
  }

  region(code: string): Promise<Region> {
    return this.ask(`/regions/${code}`);
  }

  async personas(): Promise<Map<string, Persona>> {
    const { items } = await this.ask<{ items: Persona[] }>('/auth/personas');
    return new Map(items.map((persona) => [persona.id, persona]));
  }

  /** One public figure, asked past the page. */
  async figure(measure: string, region: string, year: number): Promise<number | null> {
    const query = new URLSearchParams({ measure, region, time: String(year) });
    const dataset = await this.ask<StatDataset>(`/statistics/poverty/data?${query}`);
    return readCube(dataset).at({ measure, region, time: year }).value;
  }

  private async ask<T>(path: string): Promise<T> {
    const response = await fetch(`${this.origin}/onemap/v1${path}`);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as T;
  }

  /** The page position of a region's centre, once the map stands still. */
  private async pixelOf({ center }: Region): Promise<[number, number]> {
    if (!center) throw new Error('the region has no centre');
    const box = await this.map.locator('om-map').boundingBox();
    const pixel = await this.map.locator('om-map').evaluate(
      (element, place) =>
        new Promise<number[] | null>((resolve) => {
          const { map } = (element as unknown as { handle: MapHandleLike }).handle;
          map.once('rendercomplete', () => resolve(map.getPixelFromCoordinate(place)));
          map.render();
        }),
      webMercator(center),
    );
    if (!box || !pixel) throw new Error('the map is not drawn');
    return [box.x + pixel[0]!, box.y + pixel[1]!];
  }
}

/** The part of an OpenLayers map that is used here. */
interface MapHandleLike {
  readonly map: {
    once(type: string, listener: () => void): void;
    render(): void;
    getPixelFromCoordinate(coordinate: number[]): number[] | null;
  };
}

/** A village is called 王家川村, not 王家川村民委员会. */
export function shownName({ level, name, shortName }: Region): string {
  return level === 'village' ? shortName : name;
}

/** Spherical Mercator of EPSG:3857, metres. */
function webMercator([lon, lat]: Position): [number, number] {
  const radius = 6_378_137;
  const phi = (lat * Math.PI) / 180;
  return [(radius * lon * Math.PI) / 180, radius * Math.log(Math.tan(Math.PI / 4 + phi / 2))];
}

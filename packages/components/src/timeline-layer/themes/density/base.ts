// What the density theme loads, and what it makes of it once for all years.
import type { Indicator, Position } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { countedIndicator, regionShape, type PreparedGeometry } from '@onemap/core/density';
import type { Shapes } from '@onemap/core/map';
import type { Place } from '../../../figures/place.js';
import { dotField, type DotField } from './dots.js';
import { hexagonField, kernelField, outlineShapes, type DensityField } from './field.js';
import { loadAreas, type Areas } from './figures.js';
import { densityKind } from './kind.js';
import { loadSites, type DensitySites } from './sites.js';
import type { ThemeRequest } from '../theme.js';

export interface DensityBase {
  readonly counted: Indicator;
  readonly areas: Areas;
  /** Undefined for densities of the regions themselves, which need no places. */
  readonly ground: DensityGround | undefined;
}

export interface DensityGround {
  readonly sites: DensitySites;
  /** The shown region. */
  readonly outline: Shapes;
  hexagons(): DensityField;
  kernel(): DensityField;
  dots(): DotField;
  /** Code of the shown region at a place; null outside of all. */
  regionAt(position: Position): string | null;
}

/** The count behind the shown indicator. */
export function countedOf({ model, catalogue }: ThemeRequest): Indicator | undefined {
  return countedIndicator(model.statistics.indicator, catalogue.all);
}

export async function loadDensity(
  source: DataSource,
  request: ThemeRequest,
  signal: AbortSignal,
): Promise<DensityBase> {
  const counted = countedOf(request)!;
  const needsSites = densityKind(request.options.density) !== 'unit';
  const [areas, sites] = await Promise.all([
    loadAreas(source, request, signal),
    needsSites ? loadSites(source, request, counted, signal) : undefined,
  ]);
  return { counted, areas, ground: sites && groundOf(sites, request, areas) };
}

function groundOf(sites: DensitySites, { model }: ThemeRequest, areas: Areas): DensityGround {
  const { place, statistics } = model;
  const { years } = statistics;
  const areaKm2 = areas(place.region.code) ?? 0;
  return {
    sites,
    outline: outlineShapes(place.outline),
    hexagons: once(() => hexagonField(sites, years, areaKm2)),
    kernel: once(() => kernelField(sites, years, areaKm2)),
    dots: once(() => dotField(sites, years)),
    regionAt: regionFinder(place),
  };
}

function regionFinder({ children, outline }: Place): (position: Position) => string | null {
  const regions = children.length > 0 ? children : outline;
  const shapes = once(() =>
    regions.map(({ id, geometry }): [string, PreparedGeometry] => [id, regionShape(geometry)]),
  );
  return (position) => shapes().find(([, shape]) => shape.meetsPoint(position))?.[0] ?? null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

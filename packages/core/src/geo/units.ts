// Lengths and areas in the units in which a Chinese county counts ground, with as many digits as a map can give.

export type LengthUnit = 'meter' | 'kilometer';
export type AreaUnit = 'squareMeter' | 'mu' | 'hectare' | 'squareKilometer';

export interface GroundQuantity<Unit> {
  readonly value: number;
  readonly unit: Unit;
  /** Digits behind the point that are worth showing. */
  readonly digits: number;
}

/** 15 亩 are one hectare (国务院 1984, 关于在我国统一实行法定计量单位的命令), hence 2000/3 m². */
const squareMeters: Readonly<Record<AreaUnit, number>> = {
  squareMeter: 1,
  mu: 10_000 / 15,
  hectare: 10_000,
  squareKilometer: 1_000_000,
};

const meters: Readonly<Record<LengthUnit, number>> = { meter: 1, kilometer: 1000 };

/** Without a unit: metres below a kilometre, else kilometres. */
export function inLengthUnit(lengthMeters: number, unit?: LengthUnit): GroundQuantity<LengthUnit> {
  const chosen = unit ?? (lengthMeters < meters.kilometer ? 'meter' : 'kilometer');
  const digits = chosen === 'meter' ? 1 : 3;
  return { value: lengthMeters / meters[chosen], unit: chosen, digits };
}

/** Without a unit: square metres below one 亩, 亩 below a square kilometre, else square kilometres. */
export function inAreaUnit(areaSquareMeters: number, unit?: AreaUnit): GroundQuantity<AreaUnit> {
  const chosen = unit ?? areaUnitFor(areaSquareMeters);
  const value = areaSquareMeters / squareMeters[chosen];
  return { value, unit: chosen, digits: chosen === 'squareMeter' ? 1 : value < 1 ? 4 : 2 };
}

function areaUnitFor(areaSquareMeters: number): AreaUnit {
  if (areaSquareMeters < squareMeters.mu) return 'squareMeter';
  return areaSquareMeters < squareMeters.squareKilometer ? 'mu' : 'squareKilometer';
}

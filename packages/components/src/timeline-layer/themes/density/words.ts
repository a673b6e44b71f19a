// The words of the density theme.
import type { Locale } from '@onemap/core';

export interface DensityWords {
  readonly notCounted: (indicator: string) => string;
  readonly spread: (region: string, indicator: string) => string;
  readonly dotStands: (value: string) => string;
  readonly area: string;
  readonly parts: (amount: string, area: string) => string;
  readonly densest: (value: string, region: string) => string;
  readonly densestSomewhere: (value: string) => string;
  readonly dots: (count: string, value: string) => string;
  readonly fromHouseholds: string;
  readonly fromMatching: string;
  readonly fromRegions: (level: string) => string;
  readonly hexagon: (width: string, area: string) => string;
  readonly emptyHexagons: (unit: string) => string;
  readonly kernel: (meters: string) => string;
  readonly oneScale: string;
  readonly notPublic: (count: string, level: string) => string;
  readonly noData: (count: string, level: string) => string;
  readonly inHexagon: (amount: string, density: string) => string;
  readonly here: (density: string) => string;
  readonly hexagons: (count: string) => string;
  readonly about: (amount: string) => string;
}

export const densityWords: Readonly<Record<Locale, DensityWords>> = {
  'zh-CN': {
    notCounted: (indicator) => `“${indicator}”数的不是人或户，不能看密度。请选贫困人口、贫困户这样的指标。`,
    spread: (region, indicator) => `${region}${indicator}分布`,
    dotStands: (value) => `每点 ${value}`,
    area: '面积（平方公里）',
    parts: (amount, area) => `${amount} ÷ ${area} 平方公里`,
    densest: (value, region) => `最密处 ${value}，在${region}`,
    densestSomewhere: (value) => `最密处 ${value}`,
    dots: (count, value) => `${count} 个点，每点 ${value}`,
    fromHouseholds: '按贫困户的实际位置',
    fromMatching: '按符合筛选的贫困户的实际位置；合计和表格不随筛选',
    fromRegions: (level) => `按${level}合计推算，不是实际位置`,
    hexagon: (width, area) => `六边形宽 ${width} 公里，合 ${area} 平方公里`,
    emptyHexagons: (unit) => `没有${unit}的六边形不画`,
    kernel: (meters) => `核密度，带宽 ${meters} 米`,
    oneScale: '各年同一套分级',
    notPublic: (count, level) => `${count} 个${level}不公开，未计入`,
    noData: (count, level) => `${count} 个${level}无数据，未计入`,
    inHexagon: (amount, density) => `六边形内 ${amount}，${density}`,
    here: (density) => `此处约 ${density}`,
    hexagons: (count) => `${count} 个`,
    about: (amount) => `约 ${amount}`,
  },
  en: {
    notCounted: (indicator) =>
      `“${indicator}” counts neither persons nor households and has no density. Choose poor persons or poor households.`,
    spread: (region, indicator) => `${indicator} of ${region}`,
    dotStands: (value) => `one dot: ${value}`,
    area: 'Area (km²)',
    parts: (amount, area) => `${amount} ÷ ${area} km²`,
    densest: (value, region) => `densest ${value}, in ${region}`,
    densestSomewhere: (value) => `densest ${value}`,
    dots: (count, value) => `${count} dots of ${value} each`,
    fromHouseholds: 'Where the households are',
    fromMatching: 'Where the matching households are; totals and table count all',
    fromRegions: (level) => `Spread from totals by ${level}: no true places`,
    hexagon: (width, area) => `Hexagons ${width} km wide, ${area} km² each`,
    emptyHexagons: (unit) => `Hexagons without ${unit} are not drawn`,
    kernel: (meters) => `Kernel density, bandwidth ${meters} m`,
    oneScale: 'One scale for all years',
    notPublic: (count, level) => `${count} (${level}) not public, not counted in`,
    noData: (count, level) => `${count} (${level}) without data, not counted in`,
    inHexagon: (amount, density) => `${amount} in the hexagon, ${density}`,
    here: (density) => `about ${density} here`,
    hexagons: (count) => count,
    about: (amount) => `about ${amount}`,
  },
};

// The poverty line of each year: what a household's income is measured against.

/** Rural standard of 2010 (2,300 yuan at 2010 prices) at the prices of each year, as the statistics published it. */
const lines: Readonly<Record<number, number>> = {
  2010: 2300,
  2011: 2536,
  2012: 2625,
  2013: 2736,
  2014: 2800,
  2015: 2855,
  2016: 2952,
  2019: 3218,
  2020: 4000,
};

/**
 * Yuan a person and year at current prices. Null where no published figure is on file (2017 and 2018), and after 2020,
 * when the standard ended. Sources: 云南调查年鉴 2017 表 4-2 注 (2011-2016), news of the State Council (2019, 2020).
 */
export function povertyLineYuan(year: number): number | null {
  return lines[year] ?? null;
}

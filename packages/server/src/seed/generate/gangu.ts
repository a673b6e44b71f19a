// Gangu as the demo shows it: real names and codes over an invented outline and an invented register.
import { planActivities } from './activities.js';
import { cadreOf, planHelpers, planMeasures } from './assistance.js';
import { planMonitoring, planProjects, planVisits } from './archive.js';
import { planCounty } from './county.js';
import type { CountyShape } from './county.js';
import { readDivisions } from './divisions.js';
import { planDuties } from './duties.js';
import { householdsIn } from './earlier.js';
import { indicatorRows } from './files.js';
import type { CountyFiles } from './files.js';
import { planRegister } from './register.js';

const seed = 'gangu-620523';

/** Roughly where the towns lie towards each other; the outline itself is invented. */
const shape: CountyShape = {
  centre: [105.34, 34.74],
  areaKm2: 1570,
  cellsPerVillage: 16,
  stretch: 1.2,
  townPlaces: {
    '620523100000': [0, -0.25],
    '620523101000': [0.2, -0.08],
    '620523102000': [-0.6, -0.1],
    '620523103000': [0.5, -0.35],
    '620523104000': [-0.25, 0.35],
    '620523105000': [0.5, 0.15],
    '620523106000': [-0.5, 0.3],
    '620523107000': [-0.4, 0.75],
    '620523108000': [0.3, -0.65],
    '620523109000': [0, 0.8],
    '620523110000': [-0.3, -0.75],
    '620523111000': [0.6, 0.5],
    '620523112000': [0.2, 0.3],
    '620523200000': [0.2, 0.58],
    '620523207000': [-0.6, -0.5],
  },
};

/** Towns on the river plain are better off than those in the hills. */
const townHardship = {
  '620523100000': 0.4,
  '620523101000': 0.5,
  '620523102000': 0.65,
  '620523103000': 0.7,
  '620523104000': 1,
  '620523105000': 1.1,
  '620523106000': 0.95,
  '620523107000': 1.35,
  '620523108000': 1.2,
  '620523109000': 1.4,
  '620523110000': 1.5,
  '620523111000': 1.15,
  '620523112000': 1.1,
  '620523200000': 1.25,
  '620523207000': 1.3,
};

/** The town where the demo signs in: its households are told of by registers of these years too. */
const earlierTown = '620523106';
const earlierYears = [2014, 2016, 2018];

/** Poverty households over 2013-2020 at scale 1. */
const households = 10_000;

/** `scale` multiplies the households; the outlines stay. */
export function planGangu(scale = 1): CountyFiles {
  const regions = planCounty(readDivisions('gangu.csv'), shape, seed);
  const register = planRegister(
    regions,
    { households: Math.round(households * scale), ethnicGroup: '汉族', townHardship },
    seed,
  );
  const ofTown = register.households.filter(({ village }) => village.startsWith(earlierTown));
  return {
    regions,
    households: register.households,
    indicators: indicatorRows(regions, register, seed),
    helpers: planHelpers(register.households, seed),
    measures: planMeasures(register.households, seed),
    visits: planVisits(register.households, cadreOf(seed), seed),
    projects: planProjects(regions, register.households, seed),
    monitoring: planMonitoring(register.households, seed),
    duties: planDuties(register.households, seed),
    activities: planActivities(regions, register.households, seed),
    earlier: new Map(earlierYears.map((year) => [year, householdsIn(year, ofTown, seed)])),
    unissuedArea: '620599',
    seed,
  };
}

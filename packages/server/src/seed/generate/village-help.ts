// Who helps a village of the demo, and the room that its branch has, year by year: invented, like all of it.
import { createRandom } from './random.js';
import { years } from './register.js';

export const helpIndicators = ['workTeamMembers', 'leadCadres', 'venueAreaM2'] as const;

/** First secretaries and work teams went to the villages from 2015 on. */
const firstTeamYear = 2015;

/** By indicator a number for each year. */
export function planHelp(
  village: string,
  seed: string,
): Readonly<Record<(typeof helpIndicators)[number], readonly number[]>> {
  const random = createRandom(seed, 'help', village);
  const team = random.integer(3, 5);
  const leaders = random.chance(0.2) ? 2 : 1;
  const before = 10 * random.integer(4, 12);
  const built = before + 10 * random.integer(6, 20);
  const builtIn = random.integer(2014, 2019);
  return {
    workTeamMembers: years.map((year) => (year < firstTeamYear ? 0 : team)),
    leadCadres: years.map(() => leaders),
    venueAreaM2: years.map((year) => (year < builtIn ? before : built)),
  };
}

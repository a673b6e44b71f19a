// A household's whole archive and its parts, at the end of a year.
import { Hono, type Context } from 'hono';
import type {
  HouseholdActivities,
  HouseholdArchive,
  HouseholdHistory,
  HouseholdIncomes,
  HouseholdMeasures,
  HouseholdMembers,
  HouseholdPairings,
  HouseholdProjects,
} from '@onemap/contract';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { signedIn } from '../middleware/authentication.js';
import { readParameters } from '../middleware/parameters.js';
import { photoScheme, type Photos } from '../store/photos.js';
import type { RouteDependencies } from './dependencies.js';

/** What every part says of itself: of whom, when, and where it comes from. */
const headOf = ({ id, asOf, synthetic, source }: HouseholdArchive) => ({
  household: id,
  asOf,
  synthetic,
  source,
});

const membersOf = (archive: HouseholdArchive): HouseholdMembers => {
  const { members: items, minorCount, membersYear, _masked } = archive;
  const masked = _masked.filter((field) => field === 'members');
  return { ...headOf(archive), items, minorCount, membersYear, _masked: masked };
};
const measuresOf = (archive: HouseholdArchive): HouseholdMeasures => ({
  ...headOf(archive),
  items: archive.measures,
});
const pairingsOf = (archive: HouseholdArchive): HouseholdPairings => ({
  ...headOf(archive),
  items: archive.helpers,
});
const activitiesOf = (archive: HouseholdArchive): HouseholdActivities => ({
  ...headOf(archive),
  items: archive.activities,
});
const projectsOf = (archive: HouseholdArchive): HouseholdProjects => ({
  ...headOf(archive),
  items: archive.projects,
});
const incomeOf = (archive: HouseholdArchive): HouseholdIncomes => ({
  ...headOf(archive),
  items: archive.income,
});
const historyOf = (archive: HouseholdArchive): HouseholdHistory => {
  const { history: items, events, monitoring } = archive;
  return { ...headOf(archive), items, events, monitoring };
};

export function householdArchiveRoutes({ store, rootFor }: RouteDependencies): Hono<Environment> {
  const answer =
    (operation: string, part: (archive: HouseholdArchive) => object) => async (c: Context<Environment>) => {
      const viewer = signedIn(c);
      const { id, 'as-of': asOf } = readParameters<{ id: string; 'as-of'?: number }>(c, operation);
      const archive = await store.households.archive(viewer, id, asOf);
      if (archive === null) throw new HttpProblem('household-not-found');
      return c.json(part(withPhotoAddresses(archive, rootFor(c), store.photos)));
    };
  return new Hono<Environment>()
    .get(
      '/households/:id/archive',
      answer('getHouseholdArchive', (archive) => archive),
    )
    .get('/households/:id/members', answer('listHouseholdMembers', membersOf))
    .get('/households/:id/measures', answer('listHouseholdMeasures', measuresOf))
    .get('/households/:id/pairings', answer('listHouseholdPairings', pairingsOf))
    .get('/households/:id/activities', answer('listHouseholdActivities', activitiesOf))
    .get('/households/:id/projects', answer('listHouseholdProjects', projectsOf))
    .get('/households/:id/income', answer('listHouseholdIncome', incomeOf))
    .get('/households/:id/history', answer('listHouseholdHistory', historyOf));
}

/** Clients get whole addresses: of a photo that is kept here one that runs for a while, of a path one of the site itself. */
function withPhotoAddresses(archive: HouseholdArchive, root: string, photos: Photos): HouseholdArchive {
  const addressOf = (href: string, size?: 'thumbnail'): string => {
    if (!href.startsWith(photoScheme)) return new URL(href, root).href;
    const photo = href.slice(photoScheme.length);
    const { expires, signature } = photos.ticket(archive.id, photo);
    const query = new URLSearchParams({ ...(size && { size }), expires: String(expires), signature });
    return `${root}/households/${archive.id}/photos/${photo}?${query}`;
  };
  const activities = archive.activities.map((activity) => ({
    ...activity,
    photos: activity.photos.map(({ href, thumbnail, ...photo }) => ({
      ...photo,
      href: addressOf(href),
      ...(thumbnail && { thumbnail: addressOf(thumbnail, 'thumbnail') }),
    })),
  }));
  return { ...archive, activities };
}

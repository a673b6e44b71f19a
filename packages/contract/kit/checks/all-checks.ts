// Every check in the order in which it runs: from the outside in, those that look at the whole run last.
import type { Check } from '../check.js';
import { activityChecks } from './activities.js';
import { activityStatisticsChecks } from './activity-statistics.js';
import { adminChecks } from './admin.js';
import { archiveLinkChecks } from './archive-links.js';
import { archiveDutyChecks } from './archive-duties.js';
import { archiveChecks } from './archive.js';
import { asOfChecks } from './as-of.js';
import { boundaryChecks } from './boundaries.js';
import { cachingChecks } from './caching.js';
import { cql2RefusalChecks } from './cql2-refusals.js';
import { cql2Checks } from './cql2.js';
import { discoveryChecks } from './discovery.js';
import { errorChecks } from './errors.js';
import { exportChecks } from './exports.js';
import { featurePlaceChecks } from './feature-places.js';
import { featureScopeChecks } from './feature-scope.js';
import { featureChecks } from './features.js';
import { filterChecks } from './filters.js';
import { householdChecks } from './households.js';
import { idempotencyChecks } from './idempotency.js';
import { maskingChecks } from './masking.js';
import { elevationChecks } from './elevation.js';
import { imageryChecks } from './imagery.js';
import { oversightChecks } from './oversight.js';
import { pagingChecks } from './paging.js';
import { parameterChecks } from './parameters.js';
import { personaChecks } from './personas.js';
import { regionChecks } from './regions.js';
import { requestChecks } from './requests.js';
import { closingChecks, schemaChecks } from './schemas.js';
import { scopeChecks } from './scope.js';
import { statisticsChecks } from './statistics.js';
import { suppressionChecks } from './suppression.js';
import { gridChecks } from './grids.js';
import { tileChecks } from './tiles.js';
import { tokenChecks } from './tokens.js';

export const allChecks: readonly Check[] = [
  ...discoveryChecks,
  ...schemaChecks,
  ...regionChecks,
  ...boundaryChecks,
  ...householdChecks,
  ...asOfChecks,
  ...filterChecks,
  ...pagingChecks,
  ...scopeChecks,
  ...maskingChecks,
  ...oversightChecks,
  ...personaChecks,
  ...errorChecks,
  ...requestChecks,
  ...parameterChecks,
  ...tokenChecks,
  ...cachingChecks,
  ...statisticsChecks,
  ...suppressionChecks,
  ...tileChecks,
  ...gridChecks,
  ...featureChecks,
  ...featurePlaceChecks,
  ...featureScopeChecks,
  ...cql2Checks,
  ...cql2RefusalChecks,
  ...archiveChecks,
  ...archiveDutyChecks,
  ...archiveLinkChecks,
  ...exportChecks,
  ...idempotencyChecks,
  ...adminChecks,
  ...activityChecks,
  ...activityStatisticsChecks,
  ...imageryChecks,
  ...elevationChecks,
  ...closingChecks,
];

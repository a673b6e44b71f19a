// The table of seeded faults: each is one defect of the contract, and names the check of the kit that must see it.
import { archiveFaults, archiveLinkFaults } from './archive-faults.js';
import { dutyFaults } from './duty-faults.js';
import { photoFaults } from './photo-faults.js';
import { activityFaults } from './activity-faults.js';
import { adminFaults, exportFaults, idempotencyFaults } from './audited-faults.js';
import { asOfFaults } from './as-of-faults.js';
import type { Fault } from './fault.js';
import { featureFaults } from './feature-faults.js';
import { filterFaults } from './filter-faults.js';
import { elevationFaults } from './elevation-faults.js';
import { imageryFaults } from './imagery-faults.js';
import { pagingFaults } from './paging-faults.js';
import { personaFaults } from './persona-faults.js';
import { cachingFaults, discoveryFaults, errorFaults, parameterFaults } from './protocol-faults.js';
import { householdFaults, regionFaults } from './region-faults.js';
import { maskingFaults, scopeFaults } from './scope-faults.js';
import { statisticsFaults } from './statistics-faults.js';
import { tileFaults } from './tile-faults.js';
import { tokenFaults } from './token-faults.js';

export const faults: readonly Fault[] = [
  ...discoveryFaults,
  ...regionFaults,
  ...householdFaults,
  ...asOfFaults,
  ...pagingFaults,
  ...scopeFaults,
  ...maskingFaults,
  ...personaFaults,
  ...errorFaults,
  ...parameterFaults,
  ...tokenFaults,
  ...cachingFaults,
  ...statisticsFaults,
  ...tileFaults,
  ...featureFaults,
  ...filterFaults,
  ...archiveFaults,
  ...dutyFaults,
  ...archiveLinkFaults,
  ...photoFaults,
  ...exportFaults,
  ...idempotencyFaults,
  ...adminFaults,
  ...activityFaults,
  ...imageryFaults,
  ...elevationFaults,
];

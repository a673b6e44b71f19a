// For the tests of a portal: a backend that answers from a table, and the types of what it answers.
export { createTestBackend, type TestAnswers, type TestBackend, type TestRequest } from './test-backend.js';
export type {
  BoundaryCollection,
  Classification,
  Household,
  HouseholdList,
  HouseholdSummary,
  Indicator,
  Layer,
  Me,
  Member,
  Place,
  Problem,
  Region,
  RegionList,
  StatDataset,
} from '@onemap/contract';

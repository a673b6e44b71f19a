// The table of collections: another one is another entry.
import { activities } from './activities.js';
import type { Collection } from './collection.js';
import { households } from './households.js';
import { imageryFootprints } from './imagery-footprints.js';
import { regions } from './regions.js';
import { villages } from './villages.js';

export const collections: readonly Collection[] = [
  regions,
  villages,
  households,
  activities,
  imageryFootprints,
];

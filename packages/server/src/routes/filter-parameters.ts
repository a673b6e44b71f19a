// The parameters of a filter in an address, as the store reads them.
import { findReferenceSystem } from '../crs/reference-systems.js';
import type { FilterSource } from '../store/listing/read-filter.js';

export interface FilterParameters {
  readonly filter?: string;
  readonly 'filter-lang': 'cql2-text' | 'cql2-json';
  readonly 'filter-crs'?: string;
}

/** @throws HttpProblem `unknown-crs`, also where there is no filter */
export function filterSourceOf(parameters: FilterParameters): FilterSource | undefined {
  const { filter: text, 'filter-lang': language } = parameters;
  const system = findReferenceSystem(parameters['filter-crs'], 'filter-crs');
  return text === undefined ? undefined : { language, text, system };
}

// National field codes (AAR008, AAC001, AAB001 …) to and from the names of the contract.
export { fromNational, type NationalColumn, type NationalFacts, type NationalRow } from './from-national.js';
export { toNational, type NationalPair, type ToNationalOptions } from './to-national.js';
export { nationalFields, type FieldKind, type NationalField } from './fields.js';

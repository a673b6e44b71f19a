// What the compiler knows of the client: wrong programs do not compile, right ones need no casts.
import { describe, expectTypeOf, it } from 'vitest';
import { cql } from './cql2.js';
import type {
  AuditEntry,
  ByteStream,
  Export,
  Feature,
  FeatureCollection,
  Household,
  HouseholdList,
  HouseholdQueryResult,
  HouseholdSummary,
  NotFoundError,
  OneMapClient,
  OperationArguments,
  Region,
  StatCube,
  ValidationError,
} from './index.js';
import { isNotFoundError, isValidationError } from './index.js';

/** Never called: only its types matter. */
type Om = OneMapClient;
type ItemIn<List> = List extends AsyncIterable<infer Item> ? Item : never;
type PageIn<List extends { byPage(): unknown }> =
  ReturnType<List['byPage']> extends AsyncIterable<infer Page> ? Page : never;

describe('the types of the client', () => {
  it('know what a list holds, item by item and page by page', () => {
    type Households = ReturnType<Om['households']['list']>;
    expectTypeOf<ItemIn<Households>>().toEqualTypeOf<HouseholdSummary>();
    expectTypeOf<PageIn<Households>>().toEqualTypeOf<HouseholdList>();
    type Found = ReturnType<Om['households']['query']>;
    expectTypeOf<ItemIn<Found>>().toEqualTypeOf<HouseholdSummary>();
    expectTypeOf<PageIn<Found>>().toEqualTypeOf<HouseholdQueryResult>();
    type Features = ReturnType<Om['features']['list']>;
    expectTypeOf<ItemIn<Features>>().toEqualTypeOf<Feature>();
    expectTypeOf<PageIn<Features>>().toEqualTypeOf<FeatureCollection>();
    expectTypeOf<ItemIn<ReturnType<Om['auditLogs']['list']>>>().toEqualTypeOf<AuditEntry>();
    expectTypeOf<ItemIn<ReturnType<Om['regions']['list']>>>().toEqualTypeOf<Region>();
  });

  it('know one object, its version, and what is no object', () => {
    type Got = Awaited<ReturnType<Om['households']['get']>>;
    expectTypeOf<Got>().toExtend<Household>();
    expectTypeOf<Got['etag']>().toEqualTypeOf<string | null>();
    expectTypeOf<ReturnType<Om['exports']['create']>>().resolves.toEqualTypeOf<Export>();
    expectTypeOf<ReturnType<Om['exports']['content']>>().resolves.toEqualTypeOf<ByteStream>();
    expectTypeOf<ReturnType<Om['householdTiles']['get']>>().resolves.toEqualTypeOf<ArrayBuffer | null>();
    expectTypeOf<ReturnType<Om['statistics']['query']>>().resolves.toEqualTypeOf<StatCube>();
  });

  it('take conditions as texts or from the builder, and lists that shall not be changed', () => {
    const list = (om: Om) => [
      om.households.list({ filter: cql`memberCount >= ${3}`, sortby: ['-memberCount'] as const }),
      om.households.list({ filter: 'memberCount >= 3', status: ['exited', 'relapsed'] as const }),
      om.exports.create({ collection: 'households', format: 'csv', fields: ['status'] } as const),
    ];
    expectTypeOf(list).toBeFunction();
  });

  it('refuse what the contract does not have', () => {
    const wrong = (om: Om) => [
      // @ts-expect-error no such status
      om.households.list({ status: 'rich' }),
      // @ts-expect-error a box has four numbers
      om.households.list({ bbox: [1, 2, 3] }),
      // @ts-expect-error no such format
      om.exports.create({ collection: 'households', format: 'pdf' }),
      // @ts-expect-error no such cube
      om.statistics.query('weather', { measure: 'persons', region: '620523' }),
      // @ts-expect-error a measure is needed
      om.statistics.query('poverty', { region: '620523' }),
      // @ts-expect-error a point is no area
      om.households.query({ geometry: { type: 'Point', coordinates: [105, 34] } }),
      // @ts-expect-error the path is needed
      om.request('GET /exports/{id}'),
      // @ts-expect-error a GET has no body
      om.request('GET /regions', { body: {} }),
      // @ts-expect-error capabilities have names
      om.supports('teleportation'),
    ];
    expectTypeOf(wrong).toBeFunction();
    expectTypeOf<OperationArguments<'GET /regions'>['path']>().toEqualTypeOf<undefined>();
  });

  it('know the error behind a guard', () => {
    const read = (error: unknown) => {
      if (isNotFoundError(error)) expectTypeOf(error).toExtend<NotFoundError>();
      if (isValidationError(error)) {
        expectTypeOf(error).toExtend<ValidationError>();
        expectTypeOf(error.errors[0]!.message).toEqualTypeOf<string>();
        expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
      }
    };
    expectTypeOf(read).parameter(0).toBeUnknown();
  });
});

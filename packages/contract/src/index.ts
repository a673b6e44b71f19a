// The types of the backend contract under their own names; all of them come from openapi.yaml.
import type { components } from './generated/openapi-types.js';

type Schemas = components['schemas'];

export type { components, operations, paths } from './generated/openapi-types.js';
export type Link = Schemas['Link'];
export type LandingPage = Schemas['LandingPage'];
export type Conformance = Schemas['Conformance'];
export type Health = Schemas['Health'];
export type Problem = Schemas['Problem'];
export type ProblemType = Schemas['ProblemType'];
export type Origin = Schemas['Origin'];
export type RegionLevel = Schemas['RegionLevel'];
export type Region = Schemas['Region'];
export type RegionList = Schemas['RegionList'];
export type BoundaryCollection = Schemas['BoundaryCollection'];
export type BoundaryFeature = Schemas['BoundaryFeature'];
export type BoundaryGeometry = Schemas['BoundaryGeometry'];
export type Place = Schemas['Place'];
export type HouseholdClass = Schemas['HouseholdClass'];
export type HouseholdType = Schemas['HouseholdType'];
export type HouseholdTypeGroup = Schemas['HouseholdTypeGroup'];
export type ExitStatus = Schemas['ExitStatus'];
export type Cause = Schemas['Cause'];
export type CauseGroup = Schemas['CauseGroup'];
export type HouseholdSummary = Schemas['HouseholdSummary'];
export type HouseholdList = Schemas['HouseholdList'];
export type Household = Schemas['Household'];
export type HouseholdYear = Schemas['HouseholdYear'];
export type Member = Schemas['Member'];
export type Measure = Schemas['Measure'];
export type Helper = Schemas['Helper'];
export type RevealField = Schemas['RevealField'];
export type RevealRequest = Schemas['RevealRequest'];
export type Reveal = Schemas['Reveal'];
export type TileJson = Schemas['TileJson'];
export type TileMetadata = Schemas['TileMetadata'];
export type TileSet = Schemas['TileSet'];
export type TileSetList = Schemas['TileSetList'];
export type TileMatrixSet = Schemas['TileMatrixSet'];
export type TileMatrixSetList = Schemas['TileMatrixSetList'];
export type Indicator = Schemas['Indicator'];
export type CubeId = Schemas['CubeId'];
export type Cube = Schemas['Cube'];
export type StatDataset = Schemas['StatDataset'];
export type StatMeasure = Schemas['StatMeasure'];
export type ClassMethod = Schemas['ClassMethod'];
export type Layer = Schemas['Layer'];
export type Classification = Schemas['Classification'];
export type Role = Schemas['Role'];
export type Me = Schemas['Me'];
export type Persona = Schemas['Persona'];
export type Token = Schemas['Token'];
/** `[longitude, latitude]` in CGCS2000 degrees. */
export type Position = [number, number];
/** `[west, south, east, north]` in CGCS2000 degrees. */
export type Bbox = [number, number, number, number];

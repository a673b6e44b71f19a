// What is computed: pure functions and small observables, without a page, a map or a network.
export { birthDateOf, idNumberCheckDigit, idNumberProblem, sexOf } from './identity/id-number.js';
export type { IdNumberProblem } from './identity/id-number.js';
export { leftOutOf, readView, writeView, type ReadView, type SharedView } from './permalink/view-text.js';
export { isPhone } from './identity/phone.js';
export { dayInChina, dutyStanding } from './household/duties.js';
export type { DutyStanding } from './household/duties.js';
export { assembleArchive, partsAsOf } from './household/archive.js';
export type { ArchiveParts } from './household/archive.js';
export { householdEvents } from './household/events.js';
export { membersAt, minorsAt, registerYearAt } from './household/members.js';
export { povertyLineYuan } from './household/poverty-line.js';
export { findIndicator, indicatorDefinitions } from './indicator/definitions.js';
export { evaluateDefinition, evaluateIndicator } from './indicator/evaluate.js';
export { formatCompact, formatIndicator, formatNumber, formatUnit } from './indicator/format.js';
export { scaleBar } from './geo/scale-bar.js';
export type { ScaleBar } from './geo/scale-bar.js';
export { maskArchive } from './privacy/archive.js';
export {
  causeGroupOf,
  householdTypeGroupOf,
  maskHousehold,
  maskHouseholdSummary,
} from './privacy/household.js';
export type { HouseholdViewer } from './privacy/household.js';
export { maskBankAccount, maskIdNumber, maskName, maskPhone } from './privacy/mask.js';
export { fieldPolicy, mayIssueArchiveLinks, revealableFields } from './privacy/policy.js';
export type { FieldPolicy } from './privacy/policy.js';
export { queryableFields } from './privacy/queryable.js';
export type { QueryableField } from './privacy/queryable.js';
export {
  childLevelOf,
  countyOf,
  isWithin,
  levelOf,
  normalizeRegionCode,
  parentOf,
  significantPrefix,
} from './region/code.js';
export { coversRegion, scopePrefixes } from './region/scope.js';
export { chartHues } from './chart/colors.js';
export type { ChartHue } from './chart/colors.js';
export { aggregate, encodeTexts } from './stats/aggregate.js';
export type { Groups, KeyColumn } from './stats/aggregate.js';
export type {
  ActivityPages,
  ActivityParams,
  ByPage,
  CallOptions,
  DataSource,
  ExportParams,
  FeatureParams,
  HouseholdSearch,
  StatisticsParams,
} from './source.js';
export { equalBreaks, naturalBreaks, policyBreaks, quantileBreaks } from './stats/breaks.js';
export type { Values } from './stats/breaks.js';
export { classifyValues, classOf, defaultMethod } from './stats/classify.js';
export { readAskedTime } from './stats/asked-time.js';
export type { AskedTime, TimeQuery } from './stats/asked-time.js';
export { readBreakdown, StatisticsRefusal } from './stats/breakdown.js';
export type { Breakdown, BreakdownQuery } from './stats/breakdown.js';
export { cubeDefinitions, findCube } from './stats/cubes.js';
export type { CubeBreakdown, CubeDefinition } from './stats/cubes.js';
export { buildDataset, measuresWithParts } from './stats/dataset.js';
export type { DatasetRequest, MissingStatus, StatFact } from './stats/dataset.js';
export { categoryIds, categoryLabel, statDimension, statDimensions } from './stats/dimensions.js';
export type { StatDimensionDefinition } from './stats/dimensions.js';
export { momentsOnRecord, sumOfMonths } from './stats/monthly.js';
export type { MonthlyFigures } from './stats/monthly.js';
export { rank } from './stats/rank.js';
export { roundBreaks } from './stats/round-breaks.js';
export { headTailBreaks, manualBreaks, standardDeviationBreaks } from './stats/spread-breaks.js';
export { closeSums, suppressedSiblings } from './stats/suppress.js';
export type { PublishedSum } from './stats/suppress.js';
export { bivariateLegend } from './theme/bivariate-legend.js';
export type { BivariateAxis, BivariateCrossing, BivariateLegendModel } from './theme/bivariate-legend.js';
export { bivariateColors } from './theme/bivariate-ramp.js';
export { contrastRatio } from './theme/contrast.js';
export { classPattern, fillText, patternInk, readFill } from './theme/fill.js';
export type { Fill, FillPattern } from './theme/fill.js';
export { legendModel } from './theme/legend.js';
export type { LegendClass, LegendInput, LegendModel } from './theme/legend.js';
export { categoryColors, rampColors, ramps } from './theme/ramps.js';
export type { RampName } from './theme/ramps.js';
export { formatPeriod, parsePeriod, periodInUnit, yearOf } from './time/period.js';
export { readDaySpan } from './time/day-span.js';
export type { DaySpan } from './time/day-span.js';
export {
  momentHolding,
  momentLabel,
  monthsOf,
  momentsBetween,
  readMoment,
  shiftMoment,
  unitOf,
} from './time/moments.js';
export type { Moment, MomentParts, TimeUnit } from './time/moments.js';
export {
  advance,
  clampRange,
  createTimeAxis,
  periodOf,
  rangeOf,
  stepAt,
  timeModes,
} from './time/time-axis.js';
export type { StepRange, TimeAxis, TimeMode, TimeStep } from './time/time-axis.js';
export { ViewState } from './view-state.js';
export type { Locale, Period, Theme, ViewListener, ViewValues } from './view-state.js';
export { changeBreaks, changeIndicator, relativeChangeIndicator } from './thematic/change.js';
export { addsUpOverTime, readingOf, relativeChangeCell, spanCell, spanOf } from './thematic/span.js';
export { bivariateBreaks, pairedCell } from './thematic/bivariate.js';
export type { BivariateBreaks, BivariateClass, PairedCell } from './thematic/bivariate.js';
export type { SpanReading } from './thematic/span.js';
export {
  leastRadius,
  leastValue,
  legendSizes,
  sizeScale,
  symbolRadius,
  zeroRadius,
} from './thematic/size-scale.js';
export type { SizeScale } from './thematic/size-scale.js';

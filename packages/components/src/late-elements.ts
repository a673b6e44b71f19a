// The elements that onemap.js downloads when they are first used, and not before.
import type { LateElements } from './register-when-used.js';

export const lateElements = {
  'om-activity-layer': () => import('./activity-layer/register.js'),
  'om-chart': () => import('./chart/register.js'),
  'om-code-sheet': () => import('./code-sheet/register.js'),
  'om-coordinates': () => import('./coordinates/register.js'),
  'om-dashboard': () => import('./dashboard/register.js'),
  'om-household-archive': () => import('./household-archive/register.js'),
  'om-household-card': () => import('./household-card/register.js'),
  'om-indicator-cards': () => import('./indicator-cards/register.js'),
  'om-layer-list': () => import('./layer-list/register.js'),
  'om-marks': () => import('./marks/register.js'),
  'om-measure': () => import('./measure/register.js'),
  'om-place-select': () => import('./place-select/register.js'),
  'om-print': () => import('./print/register.js'),
  'om-query-builder': () => import('./query-builder/register.js'),
  'om-query-results': () => import('./query-results/register.js'),
  'om-query-toolbox': () => import('./query-toolbox/register.js'),
  'om-overview-map': () => import('./overview-map/register.js'),
  'om-ranking': () => import('./ranking/register.js'),
  'om-swipe-compare': () => import('./swipe-compare/register.js'),
  'om-terrain-view': () => import('./terrain-view/register.js'),
  'om-ticker': () => import('./ticker/register.js'),
  'om-time-axis': () => import('./time-axis/register.js'),
  'om-timeline-layer': () => import('./timeline-layer/register.js'),
  'om-trend-panel': () => import('./trend-panel/register.js'),
} satisfies LateElements;

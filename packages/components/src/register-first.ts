// Registers the elements of a first picture, and each other one when it is first used: what onemap.js does.
import './legend/register.js';
import './map/register.js';
import './poverty-map/register.js';
import './provider/register.js';
import './region-table/register.js';
import { registerWhenUsed } from './register-when-used.js';

registerWhenUsed(document, {
  'om-chart': () => import('./chart/register.js'),
  'om-code-sheet': () => import('./code-sheet/register.js'),
  'om-household-archive': () => import('./household-archive/register.js'),
  'om-household-card': () => import('./household-card/register.js'),
  'om-indicator-cards': () => import('./indicator-cards/register.js'),
  'om-ranking': () => import('./ranking/register.js'),
  'om-swipe-compare': () => import('./swipe-compare/register.js'),
  'om-timeline-layer': () => import('./timeline-layer/register.js'),
  'om-time-axis': () => import('./time-axis/register.js'),
  'om-trend-panel': () => import('./trend-panel/register.js'),
});

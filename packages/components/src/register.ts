// Registers every element; import one folder's register.js for a single element.
import './chart/register.js';
import './code-sheet/register.js';
import './dashboard/register.js';
import './household-archive/register.js';
import './household-card/register.js';
import './indicator-cards/register.js';
import './legend/register.js';
import './map/register.js';
import './poverty-map/register.js';
import './provider/register.js';
import './ranking/register.js';
import './region-table/register.js';
import './swipe-compare/register.js';
import './ticker/register.js';
import './time-axis/register.js';
import './timeline-layer/register.js';
import './trend-panel/register.js';

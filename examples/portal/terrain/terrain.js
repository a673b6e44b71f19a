// The page of the land: heights are invented by the portal, the years are those of the register.
import { elevation } from './valley.js';

document.querySelector('om-terrain-view').elevation = elevation;
document.querySelector('om-time-axis').moments = [
  '2013',
  '2014',
  '2015',
  '2016',
  '2017',
  '2018',
  '2019',
  '2020',
];

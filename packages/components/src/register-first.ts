// Registers the elements of a first picture, and each other one when it is first used: what onemap.js does.
import './legend/register.js';
import './map/register.js';
import './poverty-map/register.js';
import './provider/register.js';
import { lateElements } from './late-elements.js';
import { registerWhenUsed } from './register-when-used.js';

registerWhenUsed(document, lateElements);

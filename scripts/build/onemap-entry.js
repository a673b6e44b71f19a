// The first module of onemap.js: what Chromium 80 lacks, then the elements, the rarer ones when a page uses them.
import './polyfills.js';
import '@onemap/components/register-first';

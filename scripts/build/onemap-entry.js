// The first module of onemap.js: what Chromium 80 lacks, then all elements.
import './polyfills.js';
import '@onemap/components/register';

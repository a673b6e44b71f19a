// The main page: its view is in its address, and layers of its own come when they are asked for.
import { keepViewInAddress } from '/view-in-address.js';

keepViewInAddress(document.querySelector('om-provider'));

const map = document.querySelector('om-poverty-map');
const button = document.getElementById('activities');

/** The elements are loaded when they are first shown. */
function showActivities(shown) {
  button.setAttribute('aria-pressed', String(shown));
  for (const tag of ['om-activity-layer', 'om-layer-list']) {
    map.querySelector(tag)?.remove();
    if (!shown) continue;
    const element = document.createElement(tag);
    if (tag === 'om-layer-list') {
      element.slot = 'bottom-start';
      element.setAttribute('folded', '');
    }
    map.append(element);
  }
}

button.addEventListener('click', () => showActivities(button.getAttribute('aria-pressed') !== 'true'));
if (window.location.hash.includes('om-activity-layer')) showActivities(true);

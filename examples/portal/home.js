// The main page: its view is in its address, and what else belongs on the map comes when it is asked for.
import { keepViewInAddress } from '/view-in-address.js';

keepViewInAddress(document.querySelector('om-provider'));

const map = document.querySelector('om-poverty-map');

/** A button that puts elements on the map and takes them away; each is loaded when it is first shown. */
function toggles(id, make) {
  const button = document.getElementById(id);
  let shown = [];
  function show(wanted) {
    button.setAttribute('aria-pressed', String(wanted));
    for (const element of shown) element.remove();
    shown = wanted ? make() : [];
    map.append(...shown);
  }
  button.addEventListener('click', () => show(button.getAttribute('aria-pressed') !== 'true'));
  return show;
}

function folded(tag, slot) {
  const element = document.createElement(tag);
  element.setAttribute('folded', '');
  if (slot) element.slot = slot;
  return element;
}

const showActivities = toggles('activities', () => [
  document.createElement('om-activity-layer'),
  folded('om-layer-list', 'bottom-start'),
]);
if (window.location.hash.includes('om-activity-layer')) showActivities(true);

/** What was drawn is kept while this tab is open: notes may name people, and computers are shared. */
function kept(key) {
  try {
    return JSON.parse(window.sessionStorage.getItem(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

toggles('tools', () => {
  // A small screen has no room for a map of where one is.
  const isWide = window.matchMedia('(min-width: 1000px) and (min-height: 600px)').matches;
  const measure = document.createElement('om-measure');
  const marks = folded('om-marks', isWide ? 'bottom-end' : undefined);
  if (kept('measured')) measure.results = kept('measured');
  if (kept('marks')) marks.marks = kept('marks');
  measure.addEventListener('om-measure-change', ({ detail }) =>
    window.sessionStorage.setItem('measured', JSON.stringify(detail.results)),
  );
  marks.addEventListener('om-marks-change', ({ detail }) =>
    window.sessionStorage.setItem('marks', JSON.stringify(detail.marks)),
  );
  return [measure, marks, ...(isWide ? [document.createElement('om-overview-map')] : [])];
});

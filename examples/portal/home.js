// The main page keeps what is seen in its address, so that a link brings the same view back.
const provider = document.querySelector('om-provider');

function readAddress() {
  const text = window.location.hash.slice(1);
  // Other anchors of the page begin otherwise.
  if (text.startsWith('v=')) provider.view = text;
}

provider.addEventListener('om-view-change', ({ detail }) =>
  window.history.replaceState(null, '', `#${detail.view}`),
);
window.addEventListener('hashchange', readAddress);
readAddress();

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
      element.slot = 'bottom-end';
      element.setAttribute('folded', '');
    }
    map.append(element);
  }
}

button.addEventListener('click', () => showActivities(button.getAttribute('aria-pressed') !== 'true'));
if (window.location.hash.includes('om-activity-layer')) showActivities(true);

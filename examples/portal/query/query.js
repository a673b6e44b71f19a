// The page of queries: its address holds what is asked, and a chosen household leads to its archive.
const toolbox = document.querySelector('om-query-toolbox');
const map = document.getElementById('query-map');
map.extent = [104.97, 34.52, 105.52, 35.05];

function takeAddress() {
  if (location.hash.length > 1) toolbox.readUrlText(location.hash);
}

customElements.whenDefined('om-query-toolbox').then(takeAddress);
window.addEventListener('hashchange', takeAddress);
toolbox.addEventListener('om-query-change', ({ urlText }) => history.replaceState(null, '', `#${urlText}`));

// One click marks the household in table and map; the second one opens its archive.
let chosen = null;
document.addEventListener('om-result-select', ({ collection, id }) => {
  if (collection === 'households' && id === chosen) {
    location.href = `/archive/?household=${encodeURIComponent(id)}`;
  }
  chosen = id;
});

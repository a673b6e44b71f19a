// The page of the land: heights are those of the server, and what is seen stands in the address.
const provider = document.querySelector('om-provider');

function readAddress() {
  const text = window.location.hash.slice(1);
  if (text !== '') provider.view = text;
}

provider.addEventListener('om-view-change', ({ detail }) =>
  window.history.replaceState(null, '', `#${detail.view}`),
);
window.addEventListener('hashchange', readAddress);
customElements.whenDefined('om-provider').then(readAddress);

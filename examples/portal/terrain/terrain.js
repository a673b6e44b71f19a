// The page of the land keeps what is seen in its address; heights are those of the server.
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

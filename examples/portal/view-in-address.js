// Keeps what is seen in the address of the page, so that a link brings the same view back.
export function keepViewInAddress(provider) {
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
}

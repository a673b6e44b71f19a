// Keeps what is seen in the address of the page, so that a link brings the same view back.
import { words } from './words.js';

export function keepViewInAddress(provider) {
  const note = document.createElement('p');
  note.className = 'link-note';
  note.setAttribute('role', 'status');
  document.querySelector('footer').append(note);

  /** What a link does not bring back is said in a line; another language writes it anew. */
  function tellMissing(leftOut, unread) {
    if (leftOut.length > 0) note.dataset.text = 'linkTooLong';
    else if (unread.length > 0) note.dataset.text = 'linkUnread';
    else delete note.dataset.text;
    const text = words[document.documentElement.lang][note.dataset.text] ?? '';
    if (note.textContent !== text) note.textContent = text;
  }

  async function readAddress() {
    const text = window.location.hash.slice(1);
    // Other anchors of the page begin otherwise.
    if (!text.startsWith('v=')) return;
    provider.view = text;
    // A link to the view that is shown already changes nothing that would be told.
    await provider.updateComplete;
    tellMissing([], provider.unreadView ?? []);
  }

  provider.addEventListener('om-view-change', ({ detail }) => {
    window.history.replaceState(null, '', `#${detail.view}`);
    tellMissing(detail.leftOut, detail.unread);
  });
  window.addEventListener('hashchange', readAddress);
  readAddress();
}

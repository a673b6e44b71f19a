// The archive of the household that the address names: where the page behind a QR code leads to; or the codes of a village.
import { listPersonas, rememberedPersona } from '/account.js';

const archive = document.querySelector('om-household-archive');
const asked = new URL(location.href).searchParams;
const household = asked.get('household');
const village = asked.get('codes');

if (household !== null) archive.setAttribute('household-id', household);
else if (village !== null) {
  const sheet = document.createElement('om-code-sheet');
  sheet.setAttribute('region', village);
  archive.replaceWith(sheet);
} else {
  document.getElementById('choose').hidden = false;
  offerCodes().catch(() => undefined);
  document.getElementById('login').addEventListener('close', () => offerCodes().catch(() => undefined));
}

/** Who answers for one village prints its codes. */
async function offerCodes() {
  const link = document.getElementById('codes');
  const id = rememberedPersona();
  const persona = id === null ? undefined : (await listPersonas()).find((each) => each.id === id);
  const [region] = persona?.role === 'village' ? persona.regions : [];
  link.hidden = region === undefined;
  link.href = `/archive/?codes=${region}`;
}

// The archive of the household that the address names: where the page behind a QR code leads to.
const household = new URL(location.href).searchParams.get('household');
if (household !== null)
  document.querySelector('om-household-archive').setAttribute('household-id', household);
else document.getElementById('choose').hidden = false;

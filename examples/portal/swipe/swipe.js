// The page of imagery keeps what is seen in its address, and opens where something was built between the two years.
import { keepViewInAddress } from '/view-in-address.js';

document.querySelector('om-map').extent = [105.2, 34.7025, 105.2235, 34.7165];
keepViewInAddress(document.querySelector('om-provider'));

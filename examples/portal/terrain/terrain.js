// The page of the land keeps what is seen in its address; heights are those of the server.
import { keepViewInAddress } from '/view-in-address.js';

keepViewInAddress(document.querySelector('om-provider'));

// The page of imagery: it opens where something was built between the two years; everything else is the catalogue's.
document.querySelector('om-map').extent = [105.2, 34.7025, 105.2235, 34.7165];

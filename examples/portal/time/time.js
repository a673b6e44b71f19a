// The page of time: events, targets and the choice of a theme are the portal's own; everything else follows the provider.
const layer = document.querySelector('om-timeline-layer');

layer.marks = [
  { moment: '2014', label: '建档立卡' },
  { moment: '2015', label: '打赢脱贫攻坚战的决定' },
  { moment: '2018', label: '三年行动的指导意见' },
];

// 2 per cent is the line at which a poor county leaves the list.
document.querySelector('om-indicator-cards').targets = { povertyIncidence: 2 };

/** The attributes of the layer for each choice. */
const themes = {
  classes: { theme: 'choropleth' },
  symbols: { theme: 'proportional' },
  types: { theme: 'type-distribution' },
  causes: { theme: 'type-distribution', dimension: 'cause' },
  work: { theme: 'type-distribution', dimension: 'workTime' },
  kinds: { theme: 'type-distribution', dimension: 'activityKind' },
  organisers: { theme: 'type-distribution', dimension: 'organiserKind' },
  change: { theme: 'change' },
  ratio: { theme: 'change', 'theme-change': 'ratio' },
  density: { theme: 'density' },
  hexagons: { theme: 'density', 'theme-density': 'hexagon' },
  surface: { theme: 'density', 'theme-density': 'kernel' },
  dots: { theme: 'density', 'theme-density': 'dots' },
  two: { theme: 'bivariate', 'second-indicator': 'netIncomePerCapita' },
};
const names = ['theme', 'dimension', 'theme-change', 'theme-density', 'second-indicator'];
const choice = document.getElementById('map-theme');
const label = choice.parentElement;
const map = label.parentElement;
const narrow = window.matchMedia('(max-width: 900px)');

/** Beside the buttons of a map that is wide enough, else above it. */
function placeChoice() {
  if (narrow.matches) map.before(label);
  else map.append(label);
}

/** What a theme shows where the indicator of the page is none for it; members are those of the register of 2020. */
const households = /^(poor|exited|relapsed)(Households|Persons)$/;
const counted = /(Households|Persons|Count|members)$/i;
const fitting = {
  symbols: [counted, 'poorHouseholds'],
  types: [households, 'poorHouseholds'],
  causes: [households, 'poorHouseholds'],
  work: [/^members$/, 'members'],
  kinds: [/^(activity|participant)Count$/, 'activityCount'],
  organisers: [/^(activity|participant)Count$/, 'activityCount'],
};
const provider = document.querySelector('om-provider');

choice.addEventListener('change', () => {
  const chosen = themes[choice.value];
  const [fits, instead] = fitting[choice.value] ?? [];
  if (fits && !fits.test(provider.indicator)) provider.indicator = instead;
  if (choice.value === 'work') provider.period = '2020';
  for (const name of names) {
    if (chosen[name] === undefined) layer.removeAttribute(name);
    else layer.setAttribute(name, chosen[name]);
  }
});

placeChoice();
narrow.addEventListener('change', placeChoice);

/** The layer offers another theme where an indicator does not fit. */
new MutationObserver(() => {
  const theme = layer.getAttribute('theme') ?? 'choropleth';
  if (themes[choice.value].theme !== theme)
    choice.value = Object.keys(themes).find((name) => themes[name].theme === theme) ?? 'classes';
}).observe(layer, { attributes: true, attributeFilter: ['theme'] });

// The page of time: events and targets are the portal's own; everything else follows the provider.
const layer = document.querySelector('om-timeline-layer');

layer.marks = [
  { moment: '2014', label: '建档立卡' },
  { moment: '2015', label: '打赢脱贫攻坚战的决定' },
  { moment: '2018', label: '三年行动的指导意见' },
];

// 2 per cent is the line at which a poor county leaves the list.
document.querySelector('om-indicator-cards').targets = { povertyIncidence: 2 };

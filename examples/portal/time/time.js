// The page of time: the events on its axis are the portal's own; everything else follows the provider.
const layer = document.querySelector('om-timeline-layer');

layer.marks = [
  { moment: '2014', label: '建档立卡' },
  { moment: '2015', label: '打赢脱贫攻坚战的决定' },
  { moment: '2018', label: '三年行动的指导意见' },
];

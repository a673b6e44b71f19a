// The one screen: its layout is plain JSON of three pages; `?wall` shows it alone, large and dark.
import { change, county } from './county.js';
import { help } from './help.js';
import { nation } from './nation.js';
import { village } from './village.js';

const dashboard = document.querySelector('om-dashboard');
const wall = new URLSearchParams(location.search).has('wall');

document.body.classList.toggle('wall', wall);
dashboard.wall = wall;
dashboard.layout = {
  version: 1,
  title: { 'zh-CN': '防返贫监测一屏', en: 'Monitoring against a return to poverty' },
  rotate: { what: 'pages', seconds: 30 },
  pages: [county, change, help, nation, village],
};

if (wall) {
  const link = document.querySelector('.wall-link');
  link.href = './';
  link.dataset.text = 'toDesk';
  link.textContent = '退出大屏';
}

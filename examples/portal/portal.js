// The portal page: its login, language and theme become the provider's; the map itself needs no code.
import { bearer, listPersonas, logIn, rememberedPersona } from './account.js';
import { words, writeWords } from './words.js';

const byId = (id) => document.getElementById(id);
const provider = document.querySelector('om-provider');
const dark = window.matchMedia('(prefers-color-scheme: dark)');
/** What a visitor has chosen holds on the next page too. */
const chosen = (name) => localStorage.getItem(`onemap.portal.${name}`);
const choose = (name, value) => localStorage.setItem(`onemap.portal.${name}`, value);

let locale = chosen('locale') ?? 'zh-CN';
let theme = chosen('theme') ?? (dark.matches ? 'dark' : 'light');
let accountName = null;

function showLanguage() {
  writeWords(locale);
  provider.setAttribute('locale', locale);
  byId('language').textContent = locale === 'en' ? '中文' : 'English';
  byId('language').lang = locale === 'en' ? 'zh-CN' : 'en';
  showTheme();
  showAccount();
  // Where the pages do not fit beside one another, this one is in sight.
  document.querySelector('.bar [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function showTheme() {
  document.documentElement.dataset.theme = theme;
  provider.setAttribute('theme', theme);
  byId('theme').textContent = theme === 'dark' ? words[locale].toLight : words[locale].toDark;
}

function showAccount() {
  byId('account').textContent = accountName ?? words[locale].enter;
}

/** A new function tells the provider that somebody else asks: it drops its client and all elements load again. */
async function changePersona(persona) {
  try {
    accountName = await logIn(persona);
    provider.auth = (request) => bearer(request);
    byId('login').close();
    showAccount();
  } catch {
    showLoginProblem();
  }
}

/** On a new page nothing is asked as a visitor first: requests wait for the login. */
async function enterAgain() {
  provider.auth = (request) => bearer(request);
  try {
    accountName = await logIn(rememberedPersona());
    showAccount();
  } catch {
    showLoginProblem();
  }
}

async function openLogin() {
  byId('login-problem').hidden = true;
  byId('login').showModal();
  try {
    showPersonas(await listPersonas());
  } catch {
    showLoginProblem();
  }
}

function showPersonas(personas) {
  const text = words[locale];
  const visitor = { id: null, title: text.visitorOnly };
  byId('personas').textContent = '';
  byId('personas').append(...[visitor, ...personas].map(personaItem));
  byId('personas').querySelector('[aria-pressed=true]')?.focus();
}

function personaItem({ id, title }) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = title;
  button.setAttribute('aria-pressed', String(rememberedPersona() === id));
  button.addEventListener('click', () => changePersona(id));
  item.append(button);
  return item;
}

function showLoginProblem() {
  byId('login-problem').textContent = words[locale].failed;
  byId('login-problem').hidden = false;
}

/** The panel is downloaded when somebody asks for it; on the map, the element finds what to print by itself. */
function togglePrint() {
  const map = document.querySelector('om-poverty-map, om-map');
  const open = map.querySelector('om-print');
  byId('print').setAttribute('aria-expanded', String(!open));
  if (open) {
    open.remove();
    byId('print').focus();
    return;
  }
  const panel = document.createElement('om-print');
  panel.setAttribute('closable', '');
  panel.addEventListener('om-close', togglePrint);
  map.append(panel);
}

byId('language').addEventListener('click', () => {
  locale = locale === 'en' ? 'zh-CN' : 'en';
  choose('locale', locale);
  showLanguage();
});
byId('theme').addEventListener('click', () => {
  theme = theme === 'dark' ? 'light' : 'dark';
  choose('theme', theme);
  showTheme();
});
byId('account').addEventListener('click', openLogin);
byId('print')?.addEventListener('click', togglePrint);
byId('close-login').addEventListener('click', () => byId('login').close());

showLanguage();
if (rememberedPersona() !== null) enterAgain();

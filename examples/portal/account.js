// Who is logged in: the demo's personas, and the token that the provider asks for.
const service = '/onemap/v1/auth';
const storageKey = 'onemap.portal.persona';

let token = null;
/** The login under way, which the first requests of a page wait for. */
let entering = null;

/** @returns {Promise<{id: string, title: string}[]>} the personas that the reference server offers */
export async function listPersonas() {
  const { items } = await request(`${service}/personas`);
  return items.filter((persona) => persona.role !== 'anonymous');
}

/** Null stands for the visitor. */
export function rememberedPersona() {
  return sessionStorage.getItem(storageKey);
}

/** @returns {Promise<string | null>} the name to show, null for the visitor */
export async function logIn(persona) {
  if (persona === null) {
    token = null;
    sessionStorage.removeItem(storageKey);
    return null;
  }
  entering = request(`${service}/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  const answer = await entering;
  token = answer.accessToken;
  sessionStorage.setItem(storageKey, persona);
  return answer.me.displayName;
}

/** What the provider calls before a request; with `refresh` the last token was refused. */
export async function bearer({ refresh } = {}) {
  const persona = rememberedPersona();
  if (refresh && persona !== null) await logIn(persona);
  // Where the login fails, what is public is still shown.
  else if (persona !== null && token === null) await entering?.catch(() => undefined);
  return token;
}

async function request(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

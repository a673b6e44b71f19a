// A second backend of the OneMap contract, class core, in plain Node: node server.mjs [--port 8791]
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { accountOf, logIn } from './accounts.mjs';
import {
  answerHeaders,
  corsHeaders,
  etagOf,
  isNotModified,
  preflightHeaders,
  rawProblem,
} from './headers.mjs';
import { readQuery } from './parameters.mjs';
import { preferredLanguage, Problem, problemDocument } from './problems.mjs';
import { findRoute } from './routes.mjs';

const root = '/onemap/v1';
/** The one origin that may read from another address, when no list is given. */
const portal = 'https://portal.example';
const longestUrl = 8192;
const longestBody = 4096;

/**
 * A server that is not listening yet. `baseUrl` is the address the outside knows it by (that of the gateway, say): it
 * stands in every link, and is never taken from the Host header, which anybody can write.
 */
export function createBackend({ baseUrl, origins = [portal], secret = randomBytes(32) } = {}) {
  const limits = { maxHeaderSize: 32768, headersTimeout: 10000, requestTimeout: 15000 };
  const outside = () => baseUrl ?? `http://localhost:${server.address().port}${root}`;
  const server = createServer(limits, async (request, response) => {
    const backend = { baseUrl: outside(), origins, secret };
    send(request, response, await answer(request, backend), backend);
  });
  // What is no HTTP at all never reaches a handler, and is answered with a problem document all the same.
  server.on('clientError', (error, socket) => {
    if (socket.writable) socket.end(rawProblem(error.code, outside()));
  });
  return server;
}

/** { status, type, body, headers }: every way to fail ends here, as a problem document. */
async function answer(request, backend) {
  const requestId = randomBytes(8).toString('hex');
  const language = preferredLanguage(request.headers['accept-language']);
  try {
    return { requestId, ...(await dispatch(request, { ...backend, language })) };
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem('internal');
    // The log gets the cause, the client does not.
    if (problem !== error) console.error(requestId, error);
    const body = problemDocument(problem, { ...backend, requestId, language });
    const type = 'application/problem+json';
    return { requestId, status: body.status, type, body, headers: problem.headers };
  }
}

/** The order matters: token, path, method, login, parameters, and only then the data. */
async function dispatch(request, backend) {
  if (request.url.length > longestUrl) throw new Problem('uri-too-long');
  const [fullPath, search = ''] = splitOnce(request.url, '?');
  if (request.method === 'OPTIONS') return { status: 204, headers: preflightHeaders };
  if (fullPath === '/login') return logInBy(request, backend);
  const account = accountOf(request.headers.authorization, backend.secret);
  const path = fullPath === root ? '/' : fullPath.slice(root.length);
  const route = fullPath.startsWith(root) ? findRoute(path) : undefined;
  if (!route) throw new Problem('not-found');
  if (request.method !== 'GET' && request.method !== 'HEAD') throw methodNotAllowed('GET, HEAD, OPTIONS');
  if (route.login && account.role === 'anonymous') throw new Problem('authentication-required');
  const query = readQuery(search, route.parameters);
  const body = route.handle({ ...backend, account, path, search, query, params: route.params });
  return { status: 200, type: route.type, body, account };
}

/** Outside the contract's root: the contract leaves the login to the portal. */
async function logInBy(request, { secret }) {
  if (request.method !== 'POST') throw methodNotAllowed('POST, OPTIONS');
  return { status: 200, type: 'application/json', body: logIn(await readJson(request), secret) };
}

function methodNotAllowed(methods) {
  return new Problem('method-not-allowed', { headers: { Allow: methods } });
}

async function readJson(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > longestBody) throw new Problem('payload-too-large', { headers: { Connection: 'close' } });
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString());
  } catch {
    throw new Problem('invalid-body');
  }
}

function send(request, response, result, { origins }) {
  const text = result.body === undefined ? '' : JSON.stringify(result.body);
  const etag = result.account && etagOf(text, request.url, result.account);
  const headers = {
    ...answerHeaders(result, etag),
    ...corsHeaders(request.headers.origin, origins),
    ...result.headers,
  };
  const unchanged = etag !== undefined && isNotModified(request.headers['if-none-match'], etag);
  if (text && !unchanged) headers['Content-Length'] = Buffer.byteLength(text);
  response.writeHead(unchanged ? 304 : result.status, headers);
  response.end(unchanged || request.method === 'HEAD' ? undefined : text);
}

function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function start() {
  const { BASE_URL: baseUrl, ORIGINS: origins, PORT = '8791' } = process.env;
  const { values } = parseArgs({ options: { port: { type: 'string', default: PORT } } });
  const server = createBackend({ baseUrl, origins: origins?.split(',') });
  // This machine only: the login asks for no password.
  server.listen(Number(values.port), 'localhost', () => {
    console.log(`${baseUrl ?? `http://localhost:${server.address().port}${root}`}/  示意数据`);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) start();

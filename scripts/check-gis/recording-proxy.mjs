// A proxy in front of a backend that writes down what a GIS client asks and what it is answered.
import { createServer, request } from 'node:http';

/** Headers that decide the answer; the rest are the connection's or a secret. */
const keptHeaders = ['accept', 'accept-crs', 'content-type', 'if-none-match'];

/**
 * @typedef {{ method: string, path: string, headers: Record<string, string>, body?: string, status: number }} Exchange
 *   `path` begins below the root of the origin and holds the query as the client wrote it
 */

/**
 * Opens a free port on the loopback address.
 * @returns {Promise<{url: string, forwardTo: (url: string) => void, take: () => Exchange[], close: () => void}>}
 *   `take` gives what was recorded since the last time
 */
export async function openRecordingProxy() {
  let target = null;
  let exchanges = [];
  const server = createServer((incoming, outgoing) => {
    const exchange = { method: incoming.method, path: incoming.url, headers: pickHeaders(incoming.headers) };
    exchanges.push(exchange);
    const onward = request(
      new URL(incoming.url, target),
      { method: incoming.method, headers: { ...incoming.headers, host: target.host } },
      (answer) => {
        exchange.status = answer.statusCode;
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    const parts = [];
    incoming.on('data', (part) => parts.push(part));
    incoming.on('end', () => {
      if (parts.length > 0) exchange.body = Buffer.concat(parts).toString('utf8');
      onward.end(Buffer.concat(parts));
    });
  });
  await new Promise((opened) => server.listen(0, '127.0.0.1', opened));
  return {
    url: `http://localhost:${server.address().port}`,
    forwardTo: (url) => void (target = new URL(url)),
    take: () => exchanges.splice(0),
    close: () => void (server.close(), server.closeAllConnections()),
  };
}

function pickHeaders(headers) {
  return Object.fromEntries(
    keptHeaders.filter((name) => headers[name] !== undefined).map((name) => [name, headers[name]]),
  );
}

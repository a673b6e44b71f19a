// Ends a server: takes nothing new, lets what runs come to its end for a while, then cuts it off.
import type { Server } from 'node:http';

export interface Drain {
  readonly isDraining: () => boolean;
  /**
   * Stops listening and waits for the running requests.
   * @returns how many connections were cut off when the time was up
   */
  end(graceInMs: number): Promise<number>;
}

/** From the moment it ends, each answer tells its client not to keep the connection. */
export function drainable(server: Server): Drain {
  let draining = false;
  let running = 0;
  server.prependListener('request', (_request, response) => {
    running += 1;
    response.once('close', () => (running -= 1));
    if (draining) response.setHeader('Connection', 'close');
  });
  return {
    isDraining: () => draining,
    end: (graceInMs) =>
      new Promise((resolve) => {
        draining = true;
        let cut = 0;
        const sweep = setInterval(() => server.closeIdleConnections(), 50);
        const limit = setTimeout(() => {
          cut = running;
          server.closeAllConnections();
        }, graceInMs);
        server.close(() => {
          clearInterval(sweep);
          clearTimeout(limit);
          resolve(cut);
        });
        server.closeIdleConnections();
      }),
  };
}

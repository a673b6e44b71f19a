// Opens a port: the wanted one, or the next that is free.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PortChoice {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** How many ports after the wanted one are tried; default none. */
  readonly further?: number;
}

/** @returns the port that was opened @throws the system's error when none could be */
export async function openPort(server: Server, { port, host, further = 0 }: PortChoice): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await listen(server, candidate, host);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || candidate >= Math.min(port + further, 65535)) throw error;
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((opened, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      opened();
    });
  });
}

/** The address to open in a browser: IPv6 stands in brackets, and every address is called localhost. */
export function addressOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::' || host === '127.0.0.1';
  return `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

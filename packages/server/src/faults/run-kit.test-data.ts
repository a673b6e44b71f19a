// Sets the conformance kit on the app over one small register, with any seeded faults, without a port.
import { runConformance, type Profile, type RunOptions, type RunResult } from '@onemap/contract/kit';
import { keys, now, publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { createApp, type AppDependencies } from '../app.js';
import { createTokens } from '../auth/tokens.js';
import { listAccounts } from '../auth/personas.js';
import { smallElevation } from '../elevation/small-elevation.test-data.js';
import { smallImagery } from '../imagery/small-imagery.test-data.js';
import { writeSmallArchive } from '../store/small-archive.test-data.js';
import { createStore } from '../store/store.js';
import { county, householdId, neighbourTown, town } from '../store/small-register.test-data.js';
import { withFaults } from './with-faults.js';

export const profile: Profile = {
  county,
  town,
  neighbourTown,
  year: 2020,
  householdInScope: householdId(1),
  householdOutOfScope: householdId(9),
  origin: 'https://gis.example',
  personas: {
    town: { devLogin: 'town' },
    neighbourTown: { devLogin: 'neighbour-town' },
    county: { devLogin: 'county' },
    administrator: { devLogin: 'administrator' },
    village: { devLogin: 'village' },
    assignedTown: { devLogin: 'assigned-town' },
    prefecture: { devLogin: 'prefecture' },
    cadre: { devLogin: 'cadre' },
    householder: { devLogin: 'householder' },
    donor: { devLogin: 'donor' },
    auditor: { devLogin: 'auditor' },
  },
  expiredToken: { env: 'EXPIRED' },
};

export interface KitBench {
  readonly server: TestServer;
  /** Runs the kit on a fresh app over the same database. @param faults ids of the table of faults */
  run(faults: readonly string[], options?: Partial<RunOptions>): Promise<RunResult>;
}

export async function startKitBench(): Promise<KitBench> {
  const server = await startTestServer();
  const { db } = server;
  await writeSmallArchive(db);
  const accounts = await listAccounts(db);
  const account = accounts.find(({ persona }) => persona.id === 'town')!;
  const longAgo = createTokens({ key: keys.tokens, clock: () => new Date('2020-01-01T00:00:00Z') });
  const environment = { EXPIRED: await longAgo.sign(account.viewer) };
  let ids = 0;
  const newId = (): string => `id-${String((ids += 1)).padStart(6, '0')}`;
  const { imagery } = await smallImagery();
  const { elevation } = await smallElevation();
  const dependencies: AppDependencies = {
    imagery,
    elevation,
    store: createStore(db, {
      ...{ cursorKey: keys.cursors, answerKey: keys.answers, addressKey: keys.addresses },
      clock: () => now,
      newId,
    }),
    tokens: createTokens({ key: keys.tokens, clock: () => now }),
    publicUrl,
    corsOrigins: [profile.origin],
    version: '0.0.0-test',
    newId,
    accounts: () => listAccounts(db),
    onFault: (error) => server.faults.push(error),
  };
  return {
    server,
    run: (faults, options = {}) => {
      const faulty = withFaults(dependencies, faults);
      const app = createApp(faulty.dependencies);
      return runConformance({
        base: `${publicUrl}/onemap/v1`,
        profile,
        environment,
        fetch: async (url, init) =>
          faulty.answer(new Request(url, init), async (request) => app.fetch(request)),
        sleep: () => Promise.resolve(),
        clock: () => now,
        ...options,
      });
    },
  };
}

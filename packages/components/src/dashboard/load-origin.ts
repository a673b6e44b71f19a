// What the head of a dashboard says about its figures: whether they are made up, and the 审图号 of the outlines.
import type { DataSource } from '@onemap/core';
import { isNotFound } from '../figures/answer.js';

export interface Origin {
  readonly synthetic: boolean;
  readonly approvalNumber: string | null;
}

/** Asks what the map of the region asks too: a client that joins equal requests sends none more. */
export async function loadOrigin(source: DataSource, region: string, signal: AbortSignal): Promise<Origin> {
  const [{ synthetic }, outline] = await Promise.all([
    source.regions.get(region, {}, { signal }),
    source.regions.boundary(region, {}, { signal }).catch((error: unknown) => {
      if (isNotFound(error)) return undefined;
      throw error;
    }),
  ]);
  return {
    synthetic: synthetic || outline?.synthetic === true,
    approvalNumber: outline?.mapApprovalNumber ?? null,
  };
}

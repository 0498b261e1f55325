import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from '../api.ts';
import { CheckError } from '../report.ts';
import { type Application, describe, isDone, listApplications, waveOf } from './applications.ts';

const root = 'root';

/** Observations of the Applications during the installation. */
export interface History {
  /** Applications that existed before an earlier wave was healthy. */
  readonly early: readonly string[];
  /** Time at which each wave was healthy, in seconds after the start. */
  readonly waves: ReadonlyMap<number, number>;
  readonly applications: readonly Application[];
}

/**
 * Watches until all Applications are Synced and Healthy.
 *
 * @param patience time without a change, in milliseconds, after which unfinished Applications count as failed
 * @throws CheckError with the Applications that are not, and why
 */
export async function watchUntilDone(api: Api, expected: number, patience = 60_000): Promise<History> {
  const start = Date.now();
  const done = new Set<string>();
  const early = new Set<string>();
  const waves = new Map<number, number>();
  let before = '';
  let since = start;
  for (;;) {
    const all = await listApplications(api);
    const children = all.filter(({ metadata }) => metadata.name !== root);
    for (const one of children) if (isDone(one)) done.add(one.metadata.name);
    const open = children.filter(({ metadata }) => !done.has(metadata.name)).map(waveOf);
    for (const one of children) if (waveOf(one) > Math.min(...open)) early.add(one.metadata.name);
    for (const wave of new Set(children.map(waveOf))) {
      if (!open.includes(wave) && !waves.has(wave)) waves.set(wave, (Date.now() - start) / 1000);
    }
    if (all.length === expected && all.every(isDone)) return { early: [...early], waves, applications: all };

    const now = all.map(describe).join('\n');
    if (now !== before) since = Date.now();
    else if (Date.now() - since > patience)
      throw new CheckError(
        all
          .filter((one) => !isDone(one))
          .map(describe)
          .join('\n'),
      );
    before = now;
    await sleep(250);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from '../api.ts';
import { CheckError } from '../report.ts';
import { type Application, describe, isDone, listApplications, waveOf } from './applications.ts';

const root = 'root';

/** What was seen of the Applications while they came to be. */
export interface History {
  /** Applications that were there before all of an earlier wave had been done. */
  readonly early: readonly string[];
  /** When each wave was done, in seconds after the beginning. */
  readonly waves: ReadonlyMap<number, number>;
  readonly applications: readonly Application[];
}

/**
 * Looks on until all Applications are Synced and Healthy.
 *
 * @param patience How long nothing may change, in milliseconds, before what is not done counts as never done.
 * @throws CheckError with what is not, and why.
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

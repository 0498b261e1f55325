import { until } from '../../process.ts';
import { CheckError, expectNone } from '../../report.ts';
import { differences, exactState } from '../state.ts';
import { acrossRouter, type Trial } from '../trial.ts';

/** The router fails: the node behind it is not ready, those on the LAN are, and no service restarts. */
export async function routerDown(trial: Trial): Promise<void> {
  const { network, server, person } = trial.world;
  const ready = (node: string) =>
    server.sh(`k3s kubectl get node ${node} -o 'jsonpath={.status.conditions[?(@.type=="Ready")].status}'`);
  await trial.do('router down: only the node behind it is missed, and comes back by itself', async () => {
    const starts = exactState(trial.world);
    network.route(false);
    await until(`${acrossRouter} is missed`, 40_000, () => ready(acrossRouter) === 'Unknown');
    for (const name of trial.world.hosts.keys())
      if (name !== acrossRouter && ready(name) !== 'True') throw new CheckError(`${name} is missed, too`);
    const { code, text } = await person.bootstrap(['status']);
    if (code === 0 || !text.includes(acrossRouter)) throw new CheckError(text);
    network.route(true);
    await until(`${acrossRouter} is back`, 40_000, () => ready(acrossRouter) === 'True');
    const changed = differences(starts, exactState(trial.world));
    expectNone(changed.filter((line) => !line.startsWith('Node/')));
  });
}

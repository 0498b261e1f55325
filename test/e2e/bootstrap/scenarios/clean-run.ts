import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckError, expectNone } from '../../report.ts';
import { wayFromBareHosts } from '../readme.ts';
import { differences, endState, exactState } from '../state.ts';
import type { Trial } from '../trial.ts';

/** From bare hosts to a cluster, and a second run without a change. */
export async function cleanRun(trial: Trial): Promise<void> {
  await trial.do('check: nothing is wrong with bare hosts, and nothing changes', async () => {
    await trial.run(['check']);
    expectNone(differences(trial.bare, trial.files()));
  });
  await trial.do('up: from bare hosts to a healthy root Application', async () => {
    const { text } = await trial.run(wayFromBareHosts().bootstrap);
    trial.clean = endState(trial.world);
    assertSecret(trial, text);
    assertSealingKey(trial);
  });
  await trial.do('up again: no file, restart or object changes', async () => {
    const before = exactState(trial.world);
    await trial.run(['up']);
    expectNone(differences(before, exactState(trial.world)));
  });
  await trial.do('kubeconfig: the person reaches the API by its address', async () => {
    await trial.run(['kubeconfig']);
    trial.world.person.kubectl('get', 'nodes');
  });
}

/** No output, command line, journal or world-readable file contains the tokens. */
function assertSecret(trial: Trial, text: string): void {
  const tokens = trial.world.server
    .sh('sed "s/.*://" /etc/rancher/k3s/token /etc/rancher/k3s/agent-token')
    .trim()
    .split('\n');
  if (tokens.some((token) => text.includes(token))) throw new CheckError('a token was printed');
  for (const host of trial.world.hosts.values()) {
    const found = host.sh(`patterns=$(mktemp) && sed 's/.*://' /etc/rancher/k3s/*token >"$patterns"
      find /etc /run /tmp /usr/local /var -xdev -type f -perm -004 -exec grep -lFf "$patterns" {} + || true
      journalctl -o cat --no-pager | grep -Ff "$patterns" || true
      cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' ' | grep -aFf "$patterns" || true
      rm "$patterns"`);
    if (found.trim()) throw new CheckError(`${host.name} shows a token: ${found}`);
  }
}

/** The private key for sealing is in the API, and in no file of the server. */
function assertSealingKey(trial: Trial): void {
  const { server, desk } = trial.world;
  const name = `sealed-secrets-key-${desk.plan.get('sealing-key')}`;
  const stored = server.sh(
    `k3s kubectl -n kube-system get secret ${name} -o 'jsonpath={.data.tls\\.key}' | base64 -d`,
  );
  const own = readFileSync(
    join(desk.home, `.config/hearth/homelab/sealing-${desk.plan.get('sealing-key')}.key`),
    'utf8',
  );
  if (stored.trim() !== own.trim()) throw new CheckError('it is another key');
  const line = own.split('\n')[1] ?? '';
  const found = server.sh(`grep -rlF '${line}' /etc /var /run --exclude-dir=proc 2>/dev/null || true`);
  if (found.trim()) throw new CheckError(`the key is in ${found}`);
}

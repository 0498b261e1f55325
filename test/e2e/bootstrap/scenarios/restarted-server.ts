import { until } from '../../process.ts';
import { CheckError } from '../../report.ts';
import type { Trial } from '../trial.ts';

/** K3s applies boot manifests with force at each start; the `.skip` files keep the changes of Argo CD. */
export async function restartedServer(trial: Trial): Promise<void> {
  const { server } = trial.world;
  const chart = 'k3s kubectl -n kube-system get helmchart cilium -o jsonpath={.spec.valuesContent}';
  const changed = 'debug: { enabled: true }\n';
  const change = JSON.stringify({ spec: { valuesContent: changed } });
  const patch = () =>
    server.sh(`k3s kubectl -n kube-system patch helmchart cilium --type merge -p '${change}'`);
  const restart = async () => {
    server.sh('systemctl restart k3s');
    await until('the API is back', 60_000, () =>
      server.try('k3s kubectl get --raw /readyz').startsWith('ok'),
    );
    // K3s applies manifests right after its start, and the result is visible at once.
    await until('K3s has applied what it applies', 30_000, () =>
      server
        .try('journalctl -u k3s -o cat _SYSTEMD_INVOCATION_ID=$(systemctl show -p InvocationID --value k3s)')
        .includes('Applied manifests'),
    );
  };
  await trial.do("server restarted after Argo CD changed Cilium's HelmChart: nothing reverts", async () => {
    patch();
    await restart();
    if (server.sh(chart) !== changed) throw new CheckError('the HelmChart is as on the first day');
  });
  await trial.do(
    'the same without .skip: K3s takes it back to the first day; up puts .skip there again',
    async () => {
      server.sh('rm /var/lib/rancher/k3s/server/manifests/hearth/*.skip');
      await restart();
      if (server.sh(chart) === changed) throw new CheckError('the HelmChart is as Argo CD made it');
      await trial.run(['up']);
      trial.assertSameEnd();
    },
  );
}

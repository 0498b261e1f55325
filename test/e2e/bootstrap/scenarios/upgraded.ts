import { CheckError } from '../../report.ts';
import type { Trial } from '../trial.ts';

/** An upgrade to the next minor version, node after node; other upgrades are refused. */
export async function upgraded(trial: Trial): Promise<void> {
  const { desk, releases, server, version, hosts } = trial.world;
  const to = async (minor: string, command: string, refusal?: RegExp) => {
    desk.pin(minor, releases.checksum(minor));
    desk.push();
    if (!refusal) return trial.run([command]);
    return trial.refused([command], refusal);
  };
  const next = version.replace(/^v1\.(\d+)\.\d+/, (_, minor: string) => `v1.${Number(minor) + 1}.0`);
  const after = version.replace(/^v1\.(\d+)\.\d+/, (_, minor: string) => `v1.${Number(minor) + 2}.0`);
  for (const it of [next, after]) releases.release(it);
  await trial.do('upgrade by two minors: refused', async () => {
    await to(after, 'upgrade', /no way to/);
  });
  await trial.do('upgrade by one minor: a snapshot, then node after node', async () => {
    await to(next, 'upgrade');
    const versions = server.sh(
      'k3s kubectl get nodes -o "jsonpath={.items[*].status.nodeInfo.kubeletVersion}"',
    );
    if (new Set(versions.split(' ')).size !== 1 || !versions.startsWith(next)) throw new CheckError(versions);
    const since = (name: string) => {
      const unit = name === server.name ? 'k3s' : 'k3s-agent';
      return Number(
        hosts.get(name)!.sh(`date -d "$(systemctl show -p ActiveEnterTimestamp --value ${unit})" +%s`),
      );
    };
    const snapshot = Number(
      server.sh('stat -c %Y /var/lib/rancher/k3s/server/db/snapshots/before-* | tail -n 1'),
    );
    const order = [snapshot, ...[...hosts.keys()].map(since)];
    if (order.some((time, index) => index > 0 && time < order[index - 1]!))
      throw new CheckError(order.join(' '));
  });
  await trial.do('downgrade: refused', async () => {
    await to(version, 'upgrade', /no way to/);
  });
}

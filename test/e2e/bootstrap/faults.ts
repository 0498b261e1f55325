import { newcomer } from './trial.ts';
import type { World } from './world.ts';

/** A fault of a host, or of something that it needs. */
export interface Fault {
  readonly name: string;
  /** The target: a node of the cluster, or a host that will become one. */
  readonly victim: 'member' | 'newcomer';
  /** The step and the text in the message. */
  readonly step: string;
  readonly reason: RegExp;
  /** Plants the fault. */
  plant(world: World, host: string): void;
  /** Removes the fault. */
  mend(world: World, host: string): void;
}

/** A fault that shell scripts on the host plant and remove. */
function onHost(
  victim: Fault['victim'],
  name: string,
  [step, reason]: readonly [string, RegExp],
  plant: string,
  mend: string,
): Fault {
  const on = (script: string) => (world: World, host: string) => void world.host(host).sh(script);
  return { name, victim, step, reason, plant: on(plant), mend: on(mend) };
}

/** All faults. */
export const faults: readonly Fault[] = [
  onHost(
    'member',
    'sshd is stopped',
    ['check', /cannot be asked.*(refused|closed)/i],
    'systemctl stop ssh',
    'systemctl start ssh',
  ),
  onHost(
    'member',
    'the tailnet is down',
    ['check', /cannot reach \S+ at 100\./],
    'ip link set tailscale0 down',
    'ip link set tailscale0 up',
  ),
  onHost(
    'member',
    'the tailnet has a smaller MTU',
    ['check', /cannot send packets of 1270 bytes to/],
    'ip link set tailscale0 mtu 1200',
    'ip link set tailscale0 mtu 1280',
  ),
  onHost(
    'member',
    'its token was changed',
    ['check', /has other tokens/],
    'cp -p /etc/rancher/k3s/token /var/tmp/token && echo another >/etc/rancher/k3s/token',
    'mv /var/tmp/token /etc/rancher/k3s/token',
  ),
  onHost(
    'member',
    'it has another name',
    ['check', /calls itself somebody/],
    'hostname somebody',
    'hostname "$(cat /etc/hostname)"',
  ),
  onHost(
    'member',
    'it belongs to another cluster',
    ['check', /is elsewhere agent/],
    'echo elsewhere agent >/var/lib/hearth/cluster',
    'echo homelab agent >/var/lib/hearth/cluster',
  ),
  {
    name: 'the NAS is away',
    victim: 'member',
    step: 'check',
    reason: /cannot mount 192\.168\.2\.2/,
    plant: ({ network }) => network.plug('nas', false),
    mend: ({ network }) => network.plug('nas', true),
  },
  {
    name: 'it shows another host key',
    victim: 'member',
    step: 'check',
    reason: /cannot be asked.*verification failed/i,
    plant: (world, host) => world.knowHosts(host),
    mend: (world) => world.knowHosts(),
  },
  onHost(
    'newcomer',
    'it does not know the name of the download server',
    ['check', /cannot download K3s/],
    'sed -i "s/github.com/gone.invalid/" /etc/hosts',
    'sed -i "s/gone.invalid/github.com/" /etc/hosts',
  ),
  onHost(
    'newcomer',
    'something else has the port of the kubelet',
    ['check', /something else on port tcp\/10250/],
    `systemd-run --quiet --unit=squatter /opt/hearth/node -e 'require("net").createServer().listen(10250)'; sleep 1`,
    'systemctl stop squatter',
  ),
  ...(['tcp/10250', 'udp/8472'] as const).map((port) => {
    const [protocol, number] = port.split('/');
    return onHost(
      'newcomer',
      `its firewall drops ${port}`,
      ['check', new RegExp(`cannot reach ${newcomer} on ${port}: let 100\\S+ through`)],
      // A rule of routing before the one for the host's own addresses, since the kernel may have no filters. The hosts
      // do not know protocols by name.
      `ip rule add pref 10 lookup local &&
      ip rule add pref 5 iif tailscale0 ipproto ${protocol === 'tcp' ? 6 : 17} dport ${number} blackhole &&
      ip rule del pref 0`,
      'ip rule add pref 0 lookup local && ip rule del pref 5 && ip rule del pref 10',
    );
  }),
  onHost(
    'member',
    'the NAS takes root for nobody',
    ['check', /cannot make a folder in 192\.168\.2\.2:\S+ as root: .*Read-only file system/],
    'touch /etc/nas-squashes-root',
    'rm /etc/nas-squashes-root',
  ),
  onHost(
    'newcomer',
    'its disk is full',
    ['binary', /No space left on device|Failure writing output/],
    'mkdir -p /var/lib/hearth && mount -t tmpfs -o size=40k tmpfs /var/lib/hearth',
    'umount /var/lib/hearth',
  ),
  onHost(
    'newcomer',
    'a folder is read-only',
    ['files', /Read-only file system/],
    'mkdir -p /etc/rancher && mount -t tmpfs -o ro tmpfs /etc/rancher',
    'umount /etc/rancher',
  ),
  onHost(
    'newcomer',
    'K3s is told something that it does not know',
    ['start', /flag provided but not defined: -no-such-flag/],
    'mkdir -p /etc/rancher/k3s/config.yaml.d && echo "no-such-flag: true" >/etc/rancher/k3s/config.yaml.d/99-own.yaml',
    'rm /etc/rancher/k3s/config.yaml.d/99-own.yaml',
  ),
  {
    name: 'the download is another file than the release',
    victim: 'newcomer',
    step: 'binary',
    reason: /wrong checksum/,
    plant: ({ releases, version }) => releases.corrupt(version, true),
    mend: ({ releases, version }) => releases.corrupt(version, false),
  },
];

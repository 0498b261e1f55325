import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './world.ts';

/** A fault for the preflight: the function that plants it, the host that has to report it, and the message. */
export interface Fault {
  readonly plant: (world: World) => void;
  readonly named: string;
}

const fact =
  (node: string, name: string, content = '') =>
  (world: World) =>
    world.write(`hosts/${node}/facts/${name}`, content);
const host = (node: string, path: string, content: string) => (world: World) =>
  world.write(`hosts/${node}/root${path}`, content);

/** All faults that the preflight finds. */
export const faults: Record<string, Fault> = {
  'ssh does not get through': {
    plant: fact('s2', 'ssh', 'ssh: connect to host 192.168.2.21 port 22: Connection refused\n'),
    named: 's2 .* cannot be asked \\(exit code \\d+\\): ssh: .* Connection refused',
  },
  'a host key is not the pinned one': {
    plant: fact('a1', 'ssh', 'Host key verification failed.\n'),
    named: 'a1 .* cannot be asked \\(exit code \\d+\\): Host key verification failed',
  },
  'sudo asks for a password': {
    plant: fact('a1', 'no-sudo'),
    named: 'a1 .* cannot be asked \\(exit code \\d+\\): sudo: a password is required',
  },
  'no systemd': {
    plant: (world) => world.takeCommand('s1', 'systemctl'),
    named: 's1 .* has no command systemctl',
  },
  'Tailscale is not installed': {
    plant: (world) => world.takeCommand('s2', 'tailscale'),
    named: 's2 .* has no command tailscale',
  },
  'no NFS client': {
    plant: (world) => world.takeCommand('s2', 'mount.nfs'),
    named: 's2 .* has no command mount.nfs',
  },
  "NVIDIA's toolkit is missing": {
    plant: (world) => world.takeCommand('a1', 'nvidia-container-runtime'),
    named: 'a1 .* has no command nvidia-container-runtime',
  },
  'the wrong architecture': {
    plant: fact('a1', 'machine', 'aarch64\n'),
    named: 'a1 .* is aarch64; the cluster file says x86_64',
  },
  'an old kernel': {
    plant: fact('s2', 'kernel', '4.19.0-27-amd64\n'),
    named: 's2 .* has Linux 4\\.19\\.0-27-amd64, and not 5\\.10',
  },
  'too few cores': {
    plant: fact('s1', 'cores', '2\n'),
    named: 's1 .* has 2 CPU cores; the cluster file counts on 4',
  },
  'too little memory': {
    plant: host('s1', '/proc/meminfo', 'MemTotal: 4000000 kB\n'),
    named: "s1 .* shows 3906 MiB of memory; the cluster file counts on 7946: write memory: '3906Mi' there",
  },
  'too small a disk': {
    plant: fact('a1', 'disk', '20000000\n'),
    named: "a1 .* shows 19 GiB of disk; the cluster file counts on 60: write disk: '19Gi' there",
  },
  'a disk that is full': { plant: fact('a1', 'free', '2000000\n'), named: 'a1 .* has 1953 MiB of disk left' },
  'another host name': { plant: fact('s2', 'hostname', 's1\n'), named: 's2 .* calls itself s1' },
  'a machine-id that two hosts have': {
    plant: host('s2', '/etc/machine-id', 'machine-of-a1\n'),
    named: '- +(a1|s2) has machine-id or MAC of (a1|s2)$',
  },
  'a MAC that two hosts have': {
    plant: host('s2', '/sys/class/net/eth0/address', '02:00:00:00:00:s1\n'),
    named: '- +(s1|s2) has machine-id or MAC of (s1|s2)$',
  },
  'a clock that is slow': {
    plant: fact('a1', 'clock', '-300\n'),
    named: 'a1 .* has a clock that is -(29|30)\\d seconds off',
  },
  'a clock that is fast': {
    plant: fact('a1', 'clock', '300\n'),
    named: 'a1 .* has a clock that is (29|30)\\d seconds off',
  },
  swap: {
    plant: host('s1', '/proc/swaps', 'Filename Type\n/swapfile file 1 0 -2\n'),
    named: 's1 .* swaps: run swapoff -a',
  },
  'no cgroup for memory': {
    plant: host('s1', '/sys/fs/cgroup/cgroup.controllers', 'cpuset cpu io pids\n'),
    named: "s1 .* has no cgroups v2 with memory: 'cpuset cpu io pids': turn it on for the kernel at boot",
  },
  'a Raspberry Pi as it comes': {
    plant: (world) => {
      host('s1', '/sys/fs/cgroup/cgroup.controllers', 'cpuset cpu io pids\n')(world);
      host('s1', '/boot/firmware/cmdline.txt', 'console=tty1\n')(world);
    },
    named:
      's1 .* write cgroup_memory=1 cgroup_enable=memory at the end of the line in /boot/firmware/cmdline.txt',
  },
  'swap in compressed memory': {
    plant: host('s1', '/proc/swaps', 'Filename Type\n/dev/zram0 partition 1 0 100\n'),
    named: 's1 .* swaps: run swapoff -a, and remove what makes zram: apt remove rpi-swap',
  },
  'the swap of a Raspberry Pi': {
    plant: host('s1', '/proc/swaps', 'Filename Type\n/var/swap file 1 0 -2\n'),
    named: 's1 .* swaps: run swapoff -a, and run apt remove dphys-swapfile',
  },
  'a kernel without vxlan': {
    plant: fact('a1', 'no-module', 'vxlan\n'),
    named: 'a1 .* has no kernel module vxlan: install it',
  },
  "a kernel of Ubuntu's for a Raspberry Pi without vxlan": {
    plant: (world) => {
      fact('a1', 'no-module', 'vxlan\n')(world);
      fact('a1', 'kernel', '6.5.0-1005-raspi\n')(world);
    },
    named: 'a1 .* has no kernel module vxlan: run apt install linux-modules-extra-raspi',
  },
  'a port that is taken': {
    plant: fact('s1', 'listening', 'tcp LISTEN 0 128 *:6443 *:*\n'),
    named: 's1 .* has something else on port tcp/6443: stop it',
  },
  'a port that is taken for UDP': {
    plant: fact('a1', 'listening', 'udp UNCONN 0 0 0.0.0.0%lo:8472 0.0.0.0:*\n'),
    named: 'a1 .* has something else on port udp/8472: stop it',
  },
  'a firewall between two hosts': {
    plant: fact('s2', 'blocked.100.64.0.30', 'tcp/10250 udp/8472\n'),
    named: 's2 .* cannot reach a1 on tcp/10250 udp/8472: let 100\\.64\\.0\\.21 through in the firewall of a1',
  },
  'ufw that keeps another host away': {
    plant: (world) => {
      fact('s1', 'ufw', 'Status: active\n\nTo     Action  From\n--\nAnywhere  ALLOW  10.42.0.0/16\n')(world);
      fact('a1', 'blocked.100.64.0.20', 'tcp/6443\n')(world);
    },
    named: 'a1 .* cannot reach s1 on tcp/6443: run ufw allow from 100\\.64\\.0\\.30 on s1',
  },
  'ufw that keeps pods away': {
    plant: fact('s1', 'ufw', 'Status: active\n\nTo     Action  From\n--\nAnywhere  ALLOW  10.42.0.0/24\n'),
    named: 's1 .* has ufw, which keeps pods from their own node: run ufw allow from 10.42.0.0/16',
  },
  'firewalld that keeps pods away': {
    plant: fact('s2', 'firewalld', 'running\n'),
    named: 's2 .* has firewalld, which keeps pods from their own node: run firewall-cmd',
  },
  'firewalld that keeps another host away': {
    plant: (world) => {
      fact('s1', 'firewalld', 'running\n')(world);
      fact('s1', 'zone', 'trusted\n')(world);
      fact('s2', 'blocked.100.64.0.20', 'tcp/2380\n')(world);
    },
    named:
      's2 .* cannot reach s1 on tcp/2380: run firewall-cmd .*--add-source=100\\.64\\.0\\.21 and .* on s1',
  },
  'a host without Perl': {
    plant: (world) => world.takeCommand('s2', 'perl'),
    named:
      's2 .* (has no command perl: install it|cannot listen for the other nodes: .*perl: command not found)',
  },
  'a search domain in which every name is known': {
    plant: (world) => {
      fact('a1', 'wildcard', 'lan.example.org\n')(world);
      host(
        'a1',
        '/etc/resolv.conf',
        'nameserver 192.168.2.1\nsearch fine.example.org lan.example.org\n',
      )(world);
    },
    named: 'a1 .* has the search domain lan.example.org, where any name is 203.0.113.9: take it out',
  },
  'SELinux without a policy': {
    plant: host('s1', '/sys/fs/selinux/enforce', '1'),
    named: 's1 .* enforces SELinux, and has no policy for K3s',
  },
  'a disk that cannot carry overlays': {
    plant: fact('s2', 'no-overlay'),
    named: 's2 .* cannot mount an overlay in /var/lib, as containers need: .*wrong fs type',
  },
  'Tailscale from snap': {
    plant: host('a1', '/snap/bin/tailscale', ''),
    named: 'a1 .* has Tailscale from snap',
  },
  'an address of the pool that is taken': {
    plant: (world) => world.write('ips/192.168.2.101', ''),
    named: 's1 .* hears 192.168.2.101, which has to be free',
  },
  'an address of the pool that is taken by who does not answer to pings': {
    plant: (world) => world.write('silent/192.168.2.100', ''),
    named: 's1 .* hears 192.168.2.100, which has to be free',
  },
  'two hosts that do not reach each other': {
    plant: fact('s2', 'unreachable', '100.64.0.30'),
    named: 's2 .* cannot reach a1 at 100\\.64\\.0\\.30',
  },
  'packets that are too large for a path': {
    plant: fact('s2', 'small-packets', '100.64.0.30'),
    named: 's2 .* cannot send packets of 1270 bytes to a1 at 100\\.64\\.0\\.30',
  },
  'another address': {
    plant: fact('a1', 'address.eth0', '192.168.2.77'),
    named: 'a1 .* has no address 192\\.168\\.2\\.30 on eth0',
  },
  'another address on the tailnet': {
    plant: fact('a1', 'address.tailscale0', '100.64.0.9'),
    named: 'a1 .* has no address 100\\.64\\.0\\.30 on tailscale0',
  },
  'no way to the internet': {
    plant: fact('s2', 'no-internet'),
    named: 's2 .* cannot download K3s: curl: \\(6\\) Could not resolve host: github.com',
  },
  'an NFS export that refuses': {
    plant: fact('a1', 'no-nfs'),
    named: 'a1 .* cannot mount 192\\.168\\.2\\.2:/data: mount.nfs: access denied',
  },
  'an NFS export where root is nobody': {
    plant: fact('s2', 'squash'),
    named: 's2 .* cannot make a folder in 192\\.168\\.2\\.2:/data as root: .*no_root_squash',
  },
  'a graphics card without a driver': {
    plant: fact('a1', 'cards', 'NVIDIA-SMI has failed because it could not communicate with the driver\n'),
    named: 'a1 .* has 0 graphics cards that a driver runs; the cluster file counts on 1',
  },
  'a K3s of somebody else': {
    plant: host('a1', '/var/lib/rancher/k3s/agent/kubelet.kubeconfig', ''),
    named: 'a1 .* has a K3s of its own',
  },
  'holes in the secrets': {
    plant: (world) => world.editPlan(/^sealing-key=/m, 'holes=mlflow-admin/password\nsealing-key='),
    named: '- .* secrets are missing: mlflow-admin/password: run npm run secrets',
  },
  'no sealing key': {
    plant: (world) => world.editPlan(/^sealing-key=.*/m, 'sealing-key=ffffffffffffffff'),
    named: '- .* no .*sealing-ffffffffffffffff.key: run npm run secrets -- init test',
  },
  'dist/ that is not committed': {
    plant: (world) => {
      world.editScript('node.sh', /^/, '');
      world.write('project/dist/test/ca.crt', 'new');
    },
    named: '- .* dist/test is not committed',
  },
  'dist/ that is not pushed': {
    plant: (world) => world.editProject('dist/test/bootstrap/plan', (text) => `${text}#\n`, { push: false }),
    named: '- .* dist/test is another one in .*origin.git at main: push',
  },
  'a repository that cannot be read': {
    plant: (world) => {
      world.editPlan('sealing-key', 'sealing-key');
      rmSync(join(world.folder, 'origin.git'), { recursive: true });
    },
    named: '- .* cannot read .*origin.git: ',
  },
  'dist/ out of step with the cluster file': {
    plant: (world) => {
      world.editScript('node.sh', /^/, '');
      world.write('project/node_modules/here', '');
      world.write('project/package.json', '{"scripts": {"check": "exit 1"}}');
    },
    named: '- .* dist/ is not what clusters/ says: run npm run synth',
  },
};

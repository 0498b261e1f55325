import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { build } from '../../constructs/core/derive/build.ts';
import { bootstrapFiles } from '../../constructs/seams/machines/hosts/index.ts';
import {
  checksumsOf,
  downloadsOf,
  oldestBefore,
  releaseFiles,
} from '../../constructs/seams/machines/hosts/release.ts';
import { k3s } from '../../constructs/seams/machines/hosts/versions.ts';
import { release as imported } from '../../imports/k3s.ts';
import { pem } from '../support/certificate.ts';
import { emptyCluster, Part, spec } from '../support/cluster.ts';
import { cluster } from './cluster.ts';

const files = bootstrapFiles(build(cluster), { missing: ['mlflow-admin/password'] });
const plan = new Map(
  (files.get('plan') ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/=(.*)/s, 2) as [string, string]),
);

test('the plan has the requirements of each node, without empty values', () => {
  expect(plan.get('servers')).toBe('s1 s2');
  expect(plan.get('holes')).toBe('mlflow-admin/password');
  expect(plan.get('a1.ip')).toBe('100.64.0.30');
  expect(plan.get('a1.unit')).toBe('k3s-agent');
  expect(plan.get('a1.commands')).toMatch(/ tailscale mount\.nfs nvidia-smi nvidia-container-runtime$/);
  expect(plan.get('s1.commands')).not.toContain('nvidia');
  expect(plan.get('s1.ports')).toBe('tcp/2380 tcp/6443 udp/8472 tcp/10248 tcp/10250');
  expect(plan.get('a1.ports')).toBe('udp/8472 tcp/10248 tcp/10250');
  expect(plan.get('s1.called')).toBe('tcp/6443 udp/8472 tcp/10250');
  expect(plan.get('s1.called-by-servers')).toBe('tcp/2380');
  expect(plan.get('a1.called')).toBe('udp/8472 tcp/10250');
  expect(plan.has('a1.called-by-servers')).toBe(false);
  expect(plan.get('s1.free')).toBe('192.168.2.100 192.168.2.101');
  expect([...plan.values()]).not.toContain('');
  expect(plan.has('a1.free')).toBe(false);
});

test('a unit prepares the host for K3s at each start', () => {
  const unit = files.get('nodes/s1/etc/systemd/system/k3s.service') ?? '';
  const lines = unit.split('\n').filter((line) => line.startsWith('Exec'));
  expect(lines).toEqual([
    'ExecStartPre=-/sbin/modprobe -a br_netfilter overlay vxlan',
    'ExecStartPre=/sbin/sysctl -q -p /etc/sysctl.d/90-hearth.conf',
    'ExecStartPre=/bin/mkdir -p -m 700 /var/lib/rancher/k3s/server/logs',
    'ExecStart=/usr/local/bin/k3s server',
  ]);
  const tailnet = (node: string, unit: string) =>
    files.get(`nodes/${node}/etc/systemd/system/${unit}.service.d/90-tailnet.conf`);
  // Only the first node of a LAN advertises the route to it.
  expect(tailnet('s1', 'k3s')).toContain(
    'tailscale set --advertise-routes=192.168.2.0/24 --accept-routes=true',
  );
  expect(tailnet('a1', 'k3s-agent')).toContain('tailscale set --advertise-routes= --accept-routes=false');
});

test('a node asks the mirror of a registry first, and trusts the authority of the mirror', () => {
  const mirrors = {
    'docker.io': { url: 'https://192.168.2.5:5000', authority: pem },
    'ghcr.io': { url: 'https://mirror.example.net/' },
  };
  const mirrored = emptyCluster({ ...spec, network: { ...spec.network, registryMirrors: mirrors } });
  const found = bootstrapFiles(build(mirrored), { missing: [] });
  const { name } = mirrored.spec.nodes[0]!;
  const path = '/etc/rancher/k3s/mirror-docker.io.crt';
  expect(load(found.get(`nodes/${name}/etc/rancher/k3s/registries.yaml`)!)).toEqual({
    mirrors: {
      'docker.io': { endpoint: ['https://192.168.2.5:5000'] },
      'ghcr.io': { endpoint: ['https://mirror.example.net'] },
    },
    configs: { '192.168.2.5:5000': { tls: { ca_file: path } } },
  });
  expect(found.get(`nodes/${name}${path}`)).toBe(pem);
  expect(load(files.get('nodes/s1/etc/rancher/k3s/registries.yaml')!)).toEqual({});
});

test('a node creates its own host folders', () => {
  const cluster = emptyCluster({
    nodes: [...spec.nodes, { ...spec.nodes[0]!, name: 'two', role: 'agent', address: '192.168.2.21' }],
  });
  const part = new Part(cluster, 'app');
  const folder = (name: string, node: string) =>
    part.hostFolder(name, { path: `/var/lib/hearth-${name}`, node, size: '1Gi' });
  folder('models', 'two');
  folder('copies', 'two');
  const units = bootstrapFiles(build(cluster), { missing: [] });
  const made = (path: string) => units.get(path)?.match(/^ExecStartPre=.*mkdir.*hearth.*$/gm) ?? [];
  expect(made('nodes/two/etc/systemd/system/k3s-agent.service')).toEqual([
    'ExecStartPre=-/bin/mkdir -p -m 700 /var/lib/hearth-models',
    'ExecStartPre=-/bin/mkdir -p -m 700 /var/lib/hearth-copies',
  ]);
  expect(units.get('nodes/one/etc/systemd/system/k3s.service')).toContain('ExecStart=');
  expect(made('nodes/one/etc/systemd/system/k3s.service')).toEqual([]);
});

test("the files of a release have K3s's names", () => {
  expect(oldestBefore('v1.36.3+k3s1')).toBe('v1.35.0');
  expect(downloadsOf('v1.36.3+k3s1')).toBe('https://github.com/k3s-io/k3s/releases/download/v1.36.3%2Bk3s1');
  const node = { ...cluster.spec.nodes[0]!, arch: 'arm64' } as const;
  expect(releaseFiles(node)).toEqual(['k3s-arm64', 'k3s-airgap-images-arm64.tar.zst']);
});

describe('the checksums of K3s', () => {
  const arm64 = { arch: 'arm64' } as const;
  const release = { version: 'v1.36.3+k3s1', checksums: { 'k3s-arm64': 'aa' } };

  test('are those of the pinned version, and of the images where they are known', () => {
    expect(checksumsOf(arm64, 'v1.36.3+k3s1', release)).toEqual(['sha256:aa']);
    const images = { ...release.checksums, 'k3s-airgap-images-arm64.tar.zst': 'bb' };
    expect(checksumsOf(arm64, 'v1.36.3+k3s1', { ...release, checksums: images })).toEqual([
      'sha256:aa',
      'sha256:bb',
    ]);
  });

  test.each([
    ['of another version', arm64, 'v1.36.4+k3s1', release],
    ['of another architecture only', { arch: 'amd64' } as const, 'v1.36.3+k3s1', release],
  ])('%s are refused, with the command that fetches them', (_, node, k3s, known) => {
    expect(() => checksumsOf(node, k3s, known)).toThrow(/npm run import -- k3s/);
  });

  test('are known of the version in use, for both architectures', () => {
    for (const arch of ['amd64', 'arm64'] as const)
      expect(checksumsOf({ arch }, k3s, imported)[0]).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

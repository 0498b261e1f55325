import { describe, expect, it } from 'vitest';
import { type Build, build } from '../../constructs/core/derive/build.ts';
import { proveReach, worldOf } from '../../constructs/core/verify/reachability/cluster.ts';
import { Reachability } from '../../constructs/core/verify/reachability/reachability.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { ciliumReader } from '../../constructs/seams/policy/cilium/reader.ts';
import { resolveCluster } from '../../constructs/spec.ts';
import type { TeamSpec } from '../../constructs/tenancy/team/teams.ts';
import { base } from '../fixtures/clusters/base.ts';

const quota = { cpu: 1, memory: '4Gi', storage: '20Gi' };
const teams: readonly TeamSpec[] = [
  {
    name: 'research',
    environments: { dev: { quota }, production: { quota } },
    uses: ['mlflow', 'bucket', 'database'],
  },
  { name: 'students', environments: { dev: { quota } }, uses: ['mlflow'] },
  { name: 'guests', environments: { dev: { quota } } },
];
const built = build(createPlatform(resolveCluster({ ...base, teams })));
const world = worldOf(built);
const net = new Reachability(ciliumReader, world.manifests, world.namespaces, world.pods);

const [dev, production, others, guests] = [
  { namespace: 'research-dev', name: 'team-research-dev-pods' },
  { namespace: 'research', name: 'team-research-pods' },
  { namespace: 'students-dev', name: 'team-students-dev-pods' },
  { namespace: 'guests-dev', name: 'team-guests-dev-pods' },
] as const;
const pods = [dev, production, others, guests];

const platform = {
  mlflow: [{ namespace: 'mlflow', name: 'mlflow-server' }, 5000],
  bucket: [{ namespace: 'object-store', name: 'object-store-server' }, 9000],
  console: [{ namespace: 'object-store', name: 'object-store-server' }, 9001],
  database: [{ namespace: 'postgres', name: 'postgres-instances' }, 5432],
  status: [{ namespace: 'postgres', name: 'postgres-instances' }, 8000],
  argocd: [{ namespace: 'argocd', name: 'argocd-server' }, 8080],
} as const;

describe('the pods of a team', () => {
  it.each(pods)('reach no other pods of a team from $namespace', (from) => {
    for (const to of pods) {
      const verdict = net.verdict(from, to, 8080);
      expect(`${to.namespace}: ${verdict}`).toBe(`${to.namespace}: ${to === from ? 'allowed' : 'denied'}`);
    }
  });

  it.each([
    [dev, ['mlflow', 'bucket', 'database']],
    [production, ['mlflow', 'bucket', 'database']],
    [others, ['mlflow']],
    [guests, []],
  ] as const)(
    'reach of the platform what they were given, and nothing else, from $namespace',
    (from, given) => {
      const open = Object.entries(platform).filter(
        ([, [to, port]]) => net.verdict(from, to, port) === 'allowed',
      );
      expect(open.map(([part]) => part)).toEqual(given);
    },
  );

  it.each(pods)('reach neither the API server nor anything outside from $namespace', (from) => {
    for (const entity of ['kube-apiserver', 'host', 'remote-node', 'world'] as const)
      expect(net.verdict(from, { entity }, 443)).toBe('denied');
  });

  it.each(pods)('ask for names inside the cluster only, from $namespace', (from) => {
    const dns = { namespace: 'kube-system', name: 'system-coredns' };
    expect(net.verdict(from, dns, 53, 'UDP')).toBe('allowed');
    expect(net.verdict(from, dns, 53)).toBe('allowed');
    for (const name of ['mlflow-server.mlflow.svc.cluster.local', 'a.b.c.d.cluster.local'])
      expect(net.dnsProxied(from, name)).toBe(true);
    for (const name of ['data.example.com', 'cluster.local.example.com', 'home.example.org', '*', 'svc'])
      expect(net.dnsProxied(from, name)).toBe(false);
    // A second rule for the same port would let every question past the one with names.
    const plain = world.manifests.filter(
      ({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.namespace === from.namespace,
    );
    expect(JSON.stringify(plain)).not.toContain('"port":53');
  });

  it.each(pods)('are not reachable from pods of the platform in $namespace', (to) => {
    const callers = net.pods.filter((from) => !from.hostNetwork && from.namespace !== to.namespace);
    expect(callers.filter((from) => net.verdict(from, to, 8080) !== 'denied')).toEqual([]);
  });

  it("reach no more targets with the labels of the platform's pods", () => {
    const masked = world.pods
      .filter(({ namespace }) => !teams.some(({ name }) => namespace.startsWith(name)))
      .map(({ labels }, index) => ({ namespace: 'guests-dev', name: `masked-${index}`, labels, ports: [] }));
    const all = new Reachability(ciliumReader, world.manifests, world.namespaces, [...world.pods, ...masked]);
    const dns = (name: string) => name === 'system-coredns';
    const reached = masked.flatMap((from) =>
      world.pods
        .filter((to) => to.namespace !== from.namespace && !to.hostNetwork && !dns(to.name))
        .flatMap((to) =>
          to.ports.map(({ port, protocol }) => ({
            from,
            to,
            verdict: all.verdict(from, to, port, protocol),
          })),
        )
        .filter(({ verdict }) => verdict !== 'denied'),
    );
    expect(masked.length).toBeGreaterThan(20);
    expect(reached).toEqual([]);
  });
});

describe('the proof of a cluster with teams', () => {
  it('reports traffic from one team to another', () => {
    const opened: Build = {
      ...built,
      objects: built.objects.map((placed) =>
        placed.manifest.kind === 'NetworkPolicy' && placed.manifest.metadata.name === 'within'
          ? { ...placed, manifest: { ...placed.manifest, spec: anybody } }
          : placed,
      ),
    };
    expect(proveReach(built).problems).toEqual([]);
    const paths = proveReach(opened).problems.map(({ path }) => path);
    expect(paths).toContain('guests-dev/team-guests-dev-pods -> research/team-research-pods TCP 8080');
  });
});

const anybody = {
  podSelector: {},
  policyTypes: ['Ingress', 'Egress'],
  ingress: [{ from: [{ namespaceSelector: {} }] }],
  egress: [{ to: [{ namespaceSelector: {} }] }],
};

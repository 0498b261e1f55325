import { describe, expect, it } from 'vitest';
import { type ClusterSpec, checkCluster, checkClusters } from '../../../constructs/spec.ts';
import { examples } from '../../support/clusters.ts';

const [homelab, single] = examples as [(typeof examples)[0], (typeof examples)[1]];
const network = single.spec.network;
const [lan] = network.subnets;
const [machine] = single.spec.nodes;

/** The problems of the single node, changed, beside the homelab. */
function problemsOf(change: Partial<ClusterSpec>) {
  const spec = { ...single.spec, ...change };
  expect(checkCluster(spec)).toEqual([]);
  return checkClusters([homelab, { ...single, spec }]).map(({ path, found }) => [path, found]);
}

/** The single node on the LAN of the homelab. */
const onItsLan = (address: string, loadBalancerPool: string, api = address): Partial<ClusterSpec> => ({
  network: {
    ...network,
    apiAddress: api,
    ...(api !== address && { apiAddressIsExternal: true }),
    subnets: [
      {
        ...lan!,
        cidr: '192.168.2.0/24',
        gateway: '192.168.2.1',
        dhcp: '192.168.2.200-192.168.2.250',
        loadBalancerPool,
      },
    ],
  },
  nodes: [{ ...machine!, address }],
  components: {
    traefik: { address: loadBalancerPool.split('-')[0]! },
    dns: { address: loadBalancerPool.split('-')[1]! },
  },
});

describe('two clusters', () => {
  it.each<[string, Partial<ClusterSpec>]>([
    ['in networks of their own', {}],
    ['on one LAN', onItsLan('192.168.2.40', '192.168.2.150-192.168.2.159')],
    ['of which one has a domain below the domain of the other', { domain: 'lab.home.example.org' }],
  ])('are accepted %s', (_, change) => {
    expect(problemsOf(change)).toEqual([]);
  });

  it.each<[string, Partial<ClusterSpec>, string, string]>([
    [
      'a domain',
      {
        domain: 'home.example.org',
        components: { ...single.spec.components, argocd: { exposure: { auth: 'login', host: 'cd' } } },
      },
      'domain',
      'home.example.org, and home.example.org in clusters/homelab.ts (domain)',
    ],
    [
      'the address of a node',
      onItsLan('192.168.2.21', '192.168.2.150-192.168.2.159'),
      'nodes[0].address',
      '192.168.2.21, and 192.168.2.21 in clusters/homelab.ts (nodes[1].address)',
    ],
    [
      'an address of a pool',
      onItsLan('192.168.2.40', '192.168.2.149-192.168.2.159'),
      'network.subnets[0].loadBalancerPool',
      '192.168.2.149-192.168.2.159, and 192.168.2.100-192.168.2.149 in clusters/homelab.ts (network.subnets[0].loadBalancerPool)',
    ],
    [
      'the address of a node and of a pool',
      onItsLan('192.168.2.149', '192.168.2.150-192.168.2.159'),
      'nodes[0].address',
      '192.168.2.149, and 192.168.2.100-192.168.2.149 in clusters/homelab.ts (network.subnets[0].loadBalancerPool)',
    ],
    [
      'the address of the API',
      onItsLan('192.168.2.40', '192.168.2.150-192.168.2.159', '192.168.2.20'),
      'network.apiAddress',
      '192.168.2.20, and 192.168.2.20 in clusters/homelab.ts (nodes[0].address)',
    ],
  ])('are refused with %s in common', (_, change, path, found) => {
    expect(problemsOf(change)).toContainEqual([`clusters/single.ts ${path}`, found]);
  });

  it('are refused with a host name in common', () => {
    const spec = {
      ...homelab.spec,
      components: { ...homelab.spec.components, mlflow: { exposure: { auth: 'login', host: 'argocd.lab' } } },
    } as const;
    const below = { ...single, spec: { ...single.spec, domain: 'lab.home.example.org' } };
    expect(checkClusters([{ ...homelab, spec }, below])).toEqual([
      {
        code: 'taken-by-another-cluster',
        path: 'clusters/single.ts components.argocd.exposure.host',
        found:
          'argocd.lab.home.example.org, and argocd.lab.home.example.org in clusters/homelab.ts (components.mlflow.exposure.host)',
        expected: 'for each cluster another name',
        fix: 'Change one of the two. Clusters of two places with the same addresses need two repositories.',
      },
    ]);
  });
});

import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { ClusterSpec } from '../../constructs/spec.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { examples } from '../support/clusters.ts';

const [homelab, single] = examples.map(({ spec }) => spec) as [ClusterSpec, ClusterSpec];

function filesOf(spec: ClusterSpec): ReadonlyMap<string, string> {
  return synthesize([{ file: `clusters/${spec.name}.ts`, spec }]).files;
}

/** The cluster file `single` with changes of its network. */
function withNetwork(network: Partial<ClusterSpec['network']>, change: Partial<ClusterSpec> = {}) {
  const files = filesOf({ ...single, ...change, network: { ...single.network, ...network } });
  return (path: string) => files.get(`single/${path}`) ?? '';
}

describe('a LAN with small packets', () => {
  const [lan] = single.network.subnets;

  it('sets the MTU of pods and of the preflight, which tests it', () => {
    const read = withNetwork({ subnets: [{ ...lan!, mtu: 1450 }] });
    expect(read('cilium/HelmChart.cilium.yaml')).toContain('MTU: 1450');
    expect(read('bootstrap/plan')).toContain('\nmtu=1450\n');
  });

  it('is 1500 otherwise', () => {
    const read = withNetwork({});
    expect(read('cilium/HelmChart.cilium.yaml')).toContain('MTU: 1500');
    expect(read('bootstrap/plan')).toContain('\nmtu=1500\n');
  });
});

describe('a proxy', () => {
  const variable = 'HTTPS_PROXY';
  const places = [
    'bootstrap/nodes/hearth/etc/systemd/system/k3s.service',
    'argocd/HelmChart.kube-system.argocd.yaml',
  ];

  it.each(places)('is set for %s, with the targets without it', (place) => {
    const text = withNetwork({ proxy: { url: 'http://192.168.1.5:3128' } })(place);
    expect(text).toContain(variable);
    expect(text).toContain('10.42.0.0/16,10.43.0.0/16,192.168.1.0/24,.svc,.cluster.local,.lab.example.org');
  });

  it.each(places)('is not set for %s by default', (place) => {
    expect(withNetwork({})(place)).not.toContain(variable);
  });
});

it('time servers are written to the nodes, and used at the next start', () => {
  const read = withNetwork({ timeServers: ['192.168.1.1', 'pool.ntp.org'] });
  const node = 'bootstrap/nodes/hearth/etc/systemd';
  expect(read(`${node}/timesyncd.conf.d/90-hearth.conf`)).toBe('[Time]\nNTP=192.168.1.1 pool.ntp.org\n');
  expect(read(`${node}/system/k3s.service`)).toContain('try-restart systemd-timesyncd');
  expect(withNetwork({})(`${node}/system/k3s.service`)).not.toContain('timesyncd');
});

it('a pool of two ranges is announced as two', () => {
  const [lan] = single.network.subnets;
  const loadBalancerPool = '192.168.1.240-192.168.1.244, 192.168.1.246-192.168.1.249';
  const read = withNetwork({ subnets: [{ ...lan!, loadBalancerPool }] });
  expect(load(read('addresses/IPAddressPool.home.yaml'))).toMatchObject({
    spec: { addresses: ['192.168.1.240-192.168.1.244', '192.168.1.246-192.168.1.249'] },
  });
  const free = /^hearth\.free=(.*)$/m.exec(read('bootstrap/plan'))![1]!.split(' ');
  expect(free).toHaveLength(9);
  expect(free).not.toContain('192.168.1.245');
});

it('a load balancer in front of the servers is the address of the API', () => {
  const read = withNetwork({ apiAddress: '192.168.1.9', apiAddressIsExternal: true });
  expect(read('bootstrap/plan')).toContain('\napi=192.168.1.9\n');
  // It answers before the platform runs.
  expect(read('bootstrap/plan')).not.toMatch(/free=.*192\.168\.1\.9( |$)/m);
});

it('a tainted node announces the addresses of its LAN if it is the only node there', () => {
  const [lab, desk] = homelab.network.subnets;
  const files = filesOf({
    ...homelab,
    network: {
      ...homelab.network,
      subnets: [lab!, { ...desk!, loadBalancerPool: '192.168.0.150-192.168.0.160' }],
    },
  });
  expect(files.get('homelab/addresses/L2Advertisement.desk.yaml')).toContain('k3s-gpu-worker');
  const { spec } = load(files.get('homelab/apps/Application.metallb.yaml')!) as {
    spec: { sources: { helm: { valuesObject: { speaker: object } } }[] };
  };
  expect(spec.sources[0]?.helm.valuesObject.speaker).toMatchObject({ tolerations: [{ operator: 'Exists' }] });
});

describe('a challenge of a public authority', () => {
  const acme = { issuer: 'acme', email: 'me@example.org', dns: 'cloudflare' } as const;
  const of = (tls: ClusterSpec['tls']) => {
    const read = withNetwork({}, { ...(tls && { tls }) });
    return {
      policy: read('cert-manager/CiliumNetworkPolicy.cert-manager-controller.yaml'),
      values: read('apps/Application.cert-manager.yaml'),
      issuer: read('issuer/ClusterIssuer.platform.yaml'),
    };
  };

  it('is checked at public resolvers, which policies allow', () => {
    const { policy, values } = of(acme);
    expect(values).toContain('https://1.1.1.1/dns-query,https://8.8.8.8/dns-query');
    expect(values).toContain('dns01RecursiveNameserversOnly: true');
    for (const address of ['1.1.1.1/32', '8.8.8.8/32']) expect(policy).toContain(address);
    expect(policy).toContain('api.cloudflare.com');
  });

  it('is checked at the name server that gets it, which may be private', () => {
    const rfc2136 = { nameserver: '192.168.1.53', keyName: 'hearth' };
    const { policy, values, issuer } = of({ ...acme, dns: 'rfc2136', rfc2136 });
    expect(values).toContain('dns01RecursiveNameservers: "192.168.1.53:53"');
    expect(policy).toContain('192.168.1.53/32');
    expect(policy).not.toContain('1.1.1.1');
    expect(issuer).toContain('tsigAlgorithm: HMACSHA512');
  });

  it('can use the staging authority', () => {
    expect(of({ ...acme, server: 'staging' }).issuer).toContain('acme-staging-v02.api.letsencrypt.org');
    expect(of(acme).issuer).toContain('//acme-v02.api.letsencrypt.org');
  });

  it("allows no resolver with the platform's own authority", () => {
    const { policy, values } = of(undefined);
    expect(policy).not.toContain('1.1.1.1');
    expect(values).not.toContain('dns01');
  });
});

describe('the name of an address', () => {
  const named = (host: string) => {
    const components = { ...single.components, mlflow: { exposure: { auth: 'login', host } } } as const;
    return () => filesOf({ ...single, components });
  };

  it('is not the name of an exposure, since it would have two addresses', () => {
    expect(named('lan.dns')).toThrow(/lan\.dns\.lab\.example\.org, the name by which/);
    expect(named('gateway.traefik')).toThrow(/dns-name-of-address/);
  });

  it('leaves other names of two parts', () => {
    expect(named('dns.lan')).not.toThrow();
  });
});

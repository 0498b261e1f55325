import { describe, expect, it } from 'vitest';
import type { ChartVersion } from '../constructs/core/author/chart/version.ts';
import { allExceptions } from '../constructs/core/model/exception.ts';
import { externalsOf, externalsOfChart, throughProxy } from '../constructs/externals.ts';
import { chart as pages } from '../constructs/networking/metallb/versions.ts';
import { emptyCluster, spec } from './support/cluster.ts';

/** The hosts of a chart, and their exceptions. */
function hostsOf(chart: ChartVersion) {
  const cluster = emptyCluster();
  const hosts = externalsOfChart(cluster, 'argocd', chart).flatMap((external) => external.hosts ?? []);
  return { hosts, ledger: cluster.all(allExceptions).map(({ what }) => what) };
}

describe('the hosts of a chart', () => {
  const own: ChartVersion = { name: 'notes', version: '1.0.0', repository: 'https://charts.example.org' };

  it('are exactly those that it names', () => {
    const hosts = ['charts.example.org', 'cdn.example.org'];
    expect(hostsOf({ ...own, hosts })).toEqual({ hosts, ledger: [] });
  });

  it('are an exception when it names none and its repository is of no known family', () => {
    expect(hostsOf(own)).toEqual({
      hosts: ['charts.example.org'],
      ledger: ['egress to charts.example.org:443'],
    });
  });

  it('are those of its family with their redirects', () => {
    const { hosts, ledger } = hostsOf(pages);
    expect(hosts).toEqual(expect.arrayContaining(['*.github.io', 'release-assets.githubusercontent.com']));
    expect(ledger).toEqual([]);
  });
});

describe('a host by its address', () => {
  const opened = (url: string) => externalsOf(emptyCluster(), 'argocd', url);

  it('is opened by the address, since no answer of DNS holds it', () => {
    expect(opened('ssh://git@192.168.2.5:2222/x/y.git')).toEqual([
      { name: '192.168.2.5', cidrs: ['192.168.2.5/32'], ports: [{ port: 2222 }] },
    ]);
  });

  it('is no host by its name', () => {
    expect(opened('https://192.example.org/y.git')).toEqual([
      { name: '192.example.org', hosts: ['192.example.org'], ports: [{ port: 443 }] },
    ]);
  });
});

describe('with a proxy', () => {
  const cluster = emptyCluster({
    network: { ...spec.network, proxy: { url: 'http://192.168.9.5:3128', except: ['.example.net'] } },
  });
  const proxy = { name: '192.168.9.5', cidrs: ['192.168.9.5/32'], ports: [{ port: 3128 }] };

  it('pods call the proxy for what is on the internet', () => {
    expect(externalsOf(cluster, 'argocd', 'https://github.com/x/y.git')).toEqual([proxy]);
    expect(
      throughProxy(cluster, { name: 'api', hosts: ['api.example.org'], ports: [{ port: 443 }] }),
    ).toEqual(proxy);
  });

  it.each(['https://git.example.net/x/y.git', 'https://192.168.2.5/x/y.git'])(
    'they call %s without it',
    (url) => {
      expect(externalsOf(cluster, 'argocd', url)).not.toEqual([proxy]);
    },
  );

  it('they call what is not HTTPS without it', () => {
    const dns = { name: 'ns', hosts: ['ns.example.org'], ports: [{ port: 53, protocol: 'UDP' as const }] };
    expect(throughProxy(cluster, dns)).toBe(dns);
  });
});

import { type ChartVersion, sourceUrl } from './core/author/chart/version.ts';
import type { Cluster } from './core/author/cluster.ts';
import { allExceptions } from './core/model/exception.ts';
import { type External, externalAt } from './core/model/external.ts';
import { bypassesProxy } from './core/spec/proxy.ts';

const https = [{ port: 443 }];

/** Hosts outside the cluster by family, each with the hosts that it redirects to. Egress is always to listed hosts. */
const families: readonly External[] = [
  {
    name: 'GitHub',
    hosts: [
      'github.com',
      'api.github.com',
      'codeload.github.com',
      'raw.githubusercontent.com',
      // Many chart repositories link to release downloads.
      'objects.githubusercontent.com',
      'release-assets.githubusercontent.com',
    ],
    ports: [...https, { port: 22 }],
  },
  { name: 'GitLab', hosts: ['gitlab.com'], ports: [...https, { port: 22 }] },
  { name: 'GitHub Pages charts', hosts: ['*.github.io'], ports: https },
  {
    name: "Let's Encrypt",
    hosts: ['acme-v02.api.letsencrypt.org', 'acme-staging-v02.api.letsencrypt.org'],
    ports: https,
  },
];

/**
 * The families of a URL's host, redirects included. An unknown host becomes a family of its own and an exception, since
 * its redirects are unknown.
 */
export function externalsOf(cluster: Cluster, component: string, url: string): readonly External[] {
  const { hostname, port, protocol } = new URL(url);
  if (protocol !== 'ssh:' && goesByProxy(cluster, hostname)) return [proxyOf(cluster)];
  const family = families.find(({ hosts = [] }) => hosts.some((host) => matches(host, hostname)));
  if (family) {
    // Charts that live on GitHub Pages are downloaded from GitHub releases.
    const redirects = family.name === 'GitHub Pages charts' ? [families[0]!] : [];
    return [family, ...redirects];
  }
  const number = port === '' ? (protocol === 'ssh:' ? 22 : protocol === 'http:' ? 80 : 443) : Number(port);
  cluster.add(allExceptions, {
    component,
    what: `egress to ${hostname}:${number}`,
    reason: 'no known family has this host, so the hosts that it redirects to stay closed',
  });
  return [externalAt(hostname, [{ port: number }])];
}

/** The hosts of a chart's download: those that the chart's version names, else the families of its repository. */
export function externalsOfChart(
  cluster: Cluster,
  component: string,
  pinned: ChartVersion,
): readonly External[] {
  const { name, hosts } = pinned;
  if (!hosts) return externalsOf(cluster, component, sourceUrl(pinned));
  return [throughProxy(cluster, { name: `chart ${name}`, hosts, ports: https })];
}

/** The target of pods' HTTPS calls: the host itself, or the proxy in the cluster file. */
export function throughProxy(cluster: Cluster, external: External): External {
  const { hosts = [], cidrs = [], ports } = external;
  const names = [...hosts, ...cidrs.map((cidr) => cidr.replace(/\/32$/, ''))];
  const isHttps = ports.every(({ port, protocol = 'TCP' }) => port === 443 && protocol === 'TCP');
  return isHttps && names.every((name) => goesByProxy(cluster, name)) ? proxyOf(cluster) : external;
}

function goesByProxy({ spec }: Cluster, host: string): boolean {
  return spec.network.proxy !== undefined && !bypassesProxy(host, spec);
}

function proxyOf({ spec }: Cluster): External {
  const { hostname, port } = new URL(spec.network.proxy!.url);
  return externalAt(hostname, [{ port: Number(port || 80) }]);
}

function matches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
}

import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { authorProblems } from '../../core/model/author-problem.ts';
import { allExposures, allLanAddresses, lanDnsServer } from '../../core/model/exposure.ts';
import { later } from '../../core/model/later.ts';
import type { Gateway } from '../traefik/index.ts';
import type { Options } from './options.ts';
import { containers } from './resources.ts';
import { image } from './versions.ts';

export interface DnsProps extends Options {
  /** The gateway, whose address is the answer for every host name. */
  readonly gateway: Gateway;
}

/** The DNS server on the LAN for the platform's domain only. */
export class Dns extends Component {
  /** Its address, to which the router forwards queries for the domain. */
  readonly address: string;

  constructor(cluster: Cluster, { address, gateway }: DnsProps) {
    super(cluster, 'dns', { layer: 'networking', purpose: "Answers on the LAN for the platform's names" });
    this.address = address;
    cluster.provide(lanDnsServer, address);
    const server = this.deployment('server', {
      image,
      resources: containers.coredns,
      uid: 65532,
      args: ['-conf', '/etc/coredns/Corefile'],
      files: {
        '/etc/coredns/Corefile': this.file(
          'Corefile',
          later(() => corefile(cluster)),
        ),
        [zoneFile]: this.file(
          'zone',
          later(() => zone(cluster, gateway)),
        ),
      },
      ports: {
        dns: { port: 1053, protocol: 'UDP' },
        'dns-tcp': 1053,
        metrics: 9153,
        health: 8080,
        ready: 8181,
      },
      openToLan: ['dns', 'dns-tcp'],
      probes: { ready: { path: '/ready', port: 'ready' }, live: { path: '/health', port: 'health' } },
      priority: 'platform',
    });
    cluster.whenComplete(() => this.checkNames());
    this.loadBalancer('lan', server.pods, this.address, { dns: 53, 'dns-tcp': 53 });
    this.serveMetrics({
      endpoint: server.endpoint('metrics'),
      path: '/metrics',
      metrics: { coredns_dns_requests_total: { type: 'counter', labels: ['server', 'zone', 'type'] } },
    });
  }

  /** An exposure with the name of an address would have two addresses, of which clients take any. */
  private checkNames(): void {
    const taken = new Map(namesOfAddresses(this.cluster).map(({ name, address }) => [name, address]));
    for (const { host, component } of this.cluster.all(allExposures)) {
      const address = taken.get(host);
      if (address === undefined) continue;
      this.cluster.add(authorProblems, {
        code: 'dns-name-of-address',
        path: `components.${component.name} host`,
        found: `${host}, the name by which DNS knows ${address}`,
        expected: 'a host name of its own',
        fix: 'Choose another host.',
      });
    }
  }
}

/** Names of addresses on the LAN: `lan.dns` of the Service `lan` of `dns`, below the domain. */
function namesOfAddresses(cluster: Cluster): readonly { readonly address: string; readonly name: string }[] {
  return cluster.all(allLanAddresses).map(({ address, owner }) => ({
    address,
    name: `${owner.split(' ').reverse().join('.')}.${cluster.spec.domain}`,
  }));
}

const zoneFile = '/etc/coredns/zone';

// Authoritative for the domain and for the platform's addresses; it refuses all other queries, since an open resolver
// can be abused for attacks.
function corefile(cluster: Cluster): string {
  const pointers = namesOfAddresses(cluster)
    .map(
      ({ address, name }) => `${address}/32:1053 {
    template IN PTR {
        answer "{{ .Name }} 3600 IN PTR ${name}."
    }
    errors
    prometheus :9153
}
`,
    )
    .sort();
  return `${cluster.spec.domain}:1053 {
    file ${zoneFile}
    errors
    health :8080
    ready :8181
    prometheus :9153
    reload
}
${pointers.join('')}`;
}

/**
 * The records of the domain. Its SOA lets the server deny a name, for a minute: a device that searches below the domain
 * asks for many names that do not exist, and would take a failure for a broken server.
 */
function zone(cluster: Cluster, gateway: Gateway): string {
  const { domain } = cluster.spec;
  const answers = namesOfAddresses(cluster);
  const exposed = cluster.all(allExposures).map(({ host }) => ({ address: gateway.address, name: host }));
  const records = [...answers, ...exposed]
    .map(({ address, name }) => `${name}. 3600 IN A ${address}\n`)
    .sort();
  const server = `lan.dns.${domain}.`;
  return `${domain}. 3600 IN SOA ${server} hostmaster.${domain}. 1 3600 600 604800 60
${domain}. 3600 IN NS ${server}
${records.join('')}`;
}

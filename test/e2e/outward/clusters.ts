import { type ClusterSpec, readCluster } from '../../../constructs/spec.ts';
import type { ClusterFile } from '../../../constructs/synthesize.ts';
import { type Changes, changed } from '../../fixtures/clusters/mutation.ts';
import { examples } from '../../support/clusters.ts';

const acme = { issuer: 'acme', email: 'me@example.org' };
const section = {
  cloudflare: {},
  digitalocean: {},
  route53: {
    route53: {
      region: 'eu-central-1',
      accessKeyId: ['AKIA', 'IOSFODNN7EXAMPLE'].join(''),
      hostedZoneId: 'Z0123456789',
    },
  },
  clouddns: { clouddns: { project: 'homelab-123456' } },
  rfc2136: { rfc2136: { nameserver: '192.168.2.53', keyName: 'hearth' } },
  acmedns: { acmedns: { url: 'https://auth.example.net:8443' } },
} as const;

/** A DNS service of the challenge DNS-01. */
export type DnsService = keyof typeof section;

/** The DNS services of the challenge DNS-01. */
export const dnsServices = Object.keys(section) as readonly DnsService[];

const receivers = [
  { name: 'phones', ntfy: { server: 'https://ntfy.example.net' } },
  {
    name: 'post',
    mail: { server: '192.168.2.25:587', user: 'me', from: 'a@example.org', to: 'b@example.org' },
  },
  { name: 'slack', slack: {} },
  { name: 'teams', teams: { server: 'https://default12ab.34.environment.api.powerplatform.com' } },
  { name: 'hook', webhook: { url: 'https://192.168.2.26:8443/hook' } },
];
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl';

const variants: Readonly<Record<string, Changes>> = {
  'repositories by name and by address': {
    'git.url': 'ssh://git@git.example.net:2222/x/y.git',
    'git.knownHosts': [`[git.example.net]:2222 ${key}`],
    teams: [
      {
        name: 'research',
        environments: { dev: { quota: { cpu: 1, memory: '1Gi', storage: '1Gi' } } },
        repositories: [
          'https://192.168.2.27:3000/research/models.git',
          'https://gitlab.com/research/more.git',
        ],
      },
    ],
  },
  'every kind of receiver of alerts': {
    'components.prometheus.alerts': { receivers, deadMansSwitch: 'https://hc-ping.com' },
  },
  'a proxy': {
    'network.proxy': { url: 'http://192.168.2.5:3128', except: ['git.example.org'] },
    tls: withDns('cloudflare'),
  },
  'an authority of the network': {
    tls: { ...withDns('rfc2136'), server: 'https://ca.example.net:8443/acme/directory' },
  },
};

/** The examples, and clusters that call further targets. */
export function callingClusters(): readonly ClusterFile[] {
  return [
    ...examples,
    ...Object.entries(variants).map(([name, change]) => clusterWith(name, change)),
    ...dnsServices.map(clusterWithDns),
  ];
}

/** A cluster whose certificates a public authority signs, by a DNS service. */
export function clusterWithDns(service: DnsService): ClusterFile {
  return clusterWith(`DNS-01 by ${service}`, { tls: withDns(service) });
}

function withDns(service: DnsService) {
  return { ...acme, dns: service, ...section[service] };
}

function clusterWith(file: string, change: Changes): ClusterFile {
  // A public authority signs for no address.
  const withoutAddress = 'tls' in change ? { 'components.mlflow.exposure.address': undefined } : {};
  const spec: ClusterSpec = readCluster(changed({ ...withoutAddress, ...change }));
  return { file, spec };
}

import { release } from '../../../../imports/k3s.ts';
import { formatAddress, parseRanges } from '../../../core/base/address.ts';
import { quantity } from '../../../core/base/quantity.ts';
import { isPrintable, quoted } from '../../../core/base/words.ts';
import type { Build } from '../../../core/derive/build.ts';
import { allExposures, lanDnsServer } from '../../../core/model/exposure.ts';
import { fingerprintOf } from '../../../core/secrets/fingerprint.ts';
import { sealedValues } from '../../../core/secrets/sealed-file.ts';
import { type ResolvedCluster, type ResolvedNode, smallestMtu } from '../../../core/spec/resolve.ts';
import { kernelModules, kernelVersion } from './kernel.ts';
import { nodeIp } from './node-ip.ts';
import { portsOf } from './ports.ts';
import { checksumsOf, downloadsOf, oldestBefore, releaseFiles } from './release.ts';
import { serviceOf } from './unit.ts';

/** Share of the stated memory that a machine must report: the kernel and the firmware take the rest. */
const memoryShare = 0.97;
/** Architectures as `uname -m` prints them. */
const machines = { amd64: 'x86_64', arm64: 'aarch64' } as const;
/** Share of the stated disk that its file system must have: the rest goes into formatting and starting the machine. */
const diskShare = 0.95;

/**
 * The input of the bootstrap, in lines of `key=value` that bash reads without other tools: values of the cluster, then
 * of each node as `<name>.key=value`, servers first. Lists are separated by spaces; empty values are left out.
 */
export function planOf(build: Build, k3s: string, holes: readonly string[]): string {
  const { cluster } = build;
  const { spec } = cluster;
  const exposures = cluster.all(allExposures);
  const { certificate } = sealedValues(cluster);
  const { name, git, network, nodes, storage } = spec;
  const named = (role: ResolvedNode['role']) =>
    nodes.filter((node) => node.role === role).map((node) => node.name);
  const exports = storage.classes.flatMap((it) => (it.type === 'nfs' ? [`${it.server}:${it.export}`] : []));
  return lines([
    ['cluster', name],
    ['k3s', k3s],
    ['oldest', oldestBefore(k3s)],
    ['downloads', downloadsOf(k3s)],
    ['servers', named('server').join(' ')],
    ['agents', named('agent').join(' ')],
    ['api', network.apiAddress],
    // Largest size of an unfragmented packet between two nodes.
    ['mtu', String(network.tailnet?.podMtu ?? smallestMtu(spec))],
    ['proxy', network.proxy?.url ?? ''],
    ['kernel', kernelVersion],
    ['modules', kernelModules.join(' ')],
    ['pods', network.podCidr],
    ['tailnet', network.tailnet ? 'yes' : ''],
    ['nfs', [...new Set(exports)].join(' ')],
    ['git', git.url],
    // The preflight reads a public repository without credentials, as Argo CD does.
    ['git-login', git.private || git.url.startsWith('ssh:') ? 'yes' : ''],
    ['revision', git.revision],
    ['holes', holes.join(' ')],
    ['sealing-key', certificate === undefined ? '' : fingerprintOf(certificate)],
    ['domain', spec.domain],
    ['dns', cluster.provided(lanDnsServer) ?? ''],
    ['urls', exposures.map(({ url }) => url).join(' ')],
    ...[...nodes].sort(serversFirst).flatMap((node) => nodeLines(node, build, k3s)),
  ]);
}

function nodeLines(node: ResolvedNode, build: Build, k3s: string): [string, string][] {
  const { spec: cluster } = build.cluster;
  const { listening, called, calledByServers } = portsOf(node, build);
  const entries: [string, string][] = [
    ['role', node.role],
    ['address', node.address],
    ['ip', nodeIp(node, cluster)],
    ['interface', node.networkInterface],
    ['machine', machines[node.arch]],
    ['release', releaseFiles(node).join(' ')],
    ['checksums', checksumsOf(node, k3s, release).join(' ')],
    ['unit', serviceOf(node, cluster).name],
    ['commands', commandsFor(node, cluster).join(' ')],
    ['ports', listening.join(' ')],
    ['called', called.join(' ')],
    ['called-by-servers', calledByServers.join(' ')],
    ['cpu', String(node.cpu)],
    ['memory-mib', inUnits(quantity(node.memory) * memoryShare, 2 ** 20)],
    ['disk-gib', inUnits(quantity(node.disk) * diskShare, 2 ** 30)],
    ['gpus', String(node.gpu?.count ?? 0)],
    ['free', unused(node, cluster).join(' ')],
  ];
  return entries.map(([key, value]) => [`${node.name}.${key}`, value]);
}

/** Programs of a node that the bootstrap and K3s call. */
function commandsFor({ gpu }: ResolvedNode, { network, storage }: ResolvedCluster): string[] {
  const nfs = storage.classes.some(({ type }) => type === 'nfs');
  return [
    'cmp',
    'curl',
    'flock',
    'getent',
    'ip',
    'journalctl',
    'modprobe',
    'perl',
    'ping',
    'sha256sum',
    'ss',
    'sysctl',
    'systemctl',
    ...(network.tailnet ? ['tailscale'] : []),
    ...(nfs ? ['mount.nfs'] : []),
    ...(gpu ? ['nvidia-smi', 'nvidia-container-runtime'] : []),
  ];
}

/** Addresses that must be free before the platform runs; the first node of each LAN checks them. */
function unused(node: ResolvedNode, cluster: ResolvedCluster): string[] {
  const { network, nodes } = cluster;
  const lan = network.subnets.find(({ name }) => name === node.subnet);
  if (!lan || nodes.find(({ subnet }) => subnet === node.subnet) !== node) return [];
  return addressesOf(lan.loadBalancerPool ?? '');
}

function addressesOf(pool: string): string[] {
  return (parseRanges(pool) ?? []).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => formatAddress(first + index)),
  );
}

function serversFirst(a: ResolvedNode, b: ResolvedNode): number {
  return Number(a.role === 'agent') - Number(b.role === 'agent');
}

function inUnits(value: number, unit: number): string {
  return String(Math.floor(value / unit));
}

function lines(entries: readonly (readonly [string, string])[]): string {
  const known = entries.filter(([, value]) => value !== '');
  // A line break would begin an entry that nobody wrote.
  const broken = known.find(([, value]) => !isPrintable(value));
  if (broken)
    throw new Error(`the plan cannot hold ${broken[0]}=${quoted(broken[1])}: it is more than one line`);
  return known.map(([key, value]) => `${key}=${value}\n`).join('');
}

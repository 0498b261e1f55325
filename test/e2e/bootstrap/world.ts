import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Tool, tool } from '../../../tools/pinned.ts';
import { cluster } from '../../fixtures/clusters/homelab.ts';
import { hostBase } from './base.ts';
import { Desk } from './desk.ts';
import { Host } from './host.ts';
import { Network } from './network.ts';
import { Releases } from './releases/releases.ts';
import { atEnd } from './run.ts';
import { Person } from './script.ts';

const root = join(import.meta.dirname, '../../..');
/** The tools of hosts and of the user's machine. */
export const hostTools: readonly Tool[] = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kubectl',
];
const github = '203.0.113.2';

/** A small homelab: its five hosts on two subnets with a router between, the NAS, and the user's machine. */
export class World {
  readonly hosts: ReadonlyMap<string, Host>;
  readonly network: Network;
  readonly releases: Releases;
  readonly desk: Desk;
  readonly person: Person;
  /** The version of K3s that the plan names at first. */
  readonly version: string;

  constructor(parts: Pick<World, 'hosts' | 'network' | 'releases' | 'desk' | 'person'>) {
    this.hosts = parts.hosts;
    this.network = parts.network;
    this.releases = parts.releases;
    this.desk = parts.desk;
    this.person = parts.person;
    this.version = parts.desk.plan.get('k3s') ?? '';
  }

  /** The only server of the cluster. */
  get server(): Host {
    return this.host(this.desk.plan.get('servers') ?? '');
  }

  host(name: string): Host {
    const host = this.hosts.get(name);
    if (!host) throw new Error(`there is no host ${name}`);
    return host;
  }

  /** Writes the known hosts of the user, with a wrong key for one host. */
  knowHosts(mistaken?: string): void {
    const foreign = this.server.knownKey.replace(/^\S+/, '');
    const lines = [...this.hosts.values()].map(({ name, address, knownKey }) =>
      name === mistaken ? `${address}${foreign}` : knownKey,
    );
    this.person.know(lines);
  }
}

/** Builds all of it, and waits until the hosts are up. */
export async function createWorld(): Promise<World> {
  const base = hostBase();
  const folder = mkdtempSync(join(tmpdir(), 'hearth-bootstrap-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const subnets = cluster.network.subnets.map(({ name, gateway }) => [name, gateway ?? '']);
  const network = new Network({ ...Object.fromEntries(subnets), outside: '203.0.113.1' });
  const [lan] = cluster.network.subnets;
  const place = (name: string, subnet: string, address: string) => ({
    name,
    subnet,
    networkInterface: 'eth0',
    address,
  });
  network.attach(place('github', 'outside', github));
  network.attach(place('person', lan!.name, lan!.gateway!.replace(/\d+$/, '5')));
  for (const it of cluster.storage.classes)
    if (it.type === 'nfs') network.attach(place('nas', lan!.name, it.server));

  const desk = new Desk();
  const person = new Person(desk.folder, desk.home);
  const releases = Releases.serve(join(folder, 'releases'), 'github', github, nodeForHosts());
  const version = desk.plan.get('k3s') ?? '';
  releases.release(version);
  // The stand-in is not what K3s released.
  desk.pin(version, releases.checksum(version));
  desk.push();

  const tools = {
    ...Object.fromEntries(hostTools.map((name) => [name, tool(name)])),
    node: nodeForHosts(),
    crds: join(root, 'imports/crds'),
    'flags.server': join(root, 'test/bootstrap/fakes/flags.server'),
    'flags.agent': join(root, 'test/bootstrap/fakes/flags.agent'),
  };
  const trusted = readFileSync(join(base, 'etc/ssl/certs/ca-certificates.crt'), 'utf8') + releases.authority;
  const hosts = new Map<string, Host>();
  for (const { name, subnet, address, networkInterface, tailnetAddress, gpu } of cluster.nodes) {
    const at = { name, subnet: subnet!, address, networkInterface: networkInterface ?? 'eth0' };
    network.attach(at);
    const peers = cluster.nodes.map((node) => node.address).filter((other) => other !== address);
    const files = {
      '/etc/hosts': `127.0.0.1 localhost ${name}\n${github} github.com\n`,
      '/etc/ssl/certs/ca-certificates.crt': trusted,
      '/etc/tailnet': `ADDRESS=${tailnetAddress}\nOWN=${address}\nPEERS=${peers.join(' ')}\n`,
      ...(gpu && {
        '/usr/local/bin/nvidia-smi': `#!/bin/sh\necho "GPU 0: ${gpu.model}"\n`,
        '/usr/local/bin/nvidia-container-runtime': '#!/bin/sh\nexit 1\n',
      }),
    };
    const host = new Host({
      ...at,
      base,
      tools,
      folder: join(folder, name),
      authorizedKey: person.publicKey,
      files,
    });
    hosts.set(name, host);
    host.boot();
  }
  await Promise.all([...hosts.values()].map((host) => host.booted()));
  const world = new World({ hosts, network, releases, desk, person });
  world.knowHosts();
  return world;
}

/** The pinned Node, which also runs on the hosts' Debian; else the present one. */
function nodeForHosts(): string {
  const pinned = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  return existsSync(pinned) ? pinned : process.execPath;
}

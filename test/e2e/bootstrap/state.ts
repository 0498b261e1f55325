import type { Host } from './host.ts';
import type { World } from './world.ts';

/** A part of the state: its identity and its value. */
export type State = ReadonlyMap<string, string>;

const folders = [
  ...['/etc/rancher', '/etc/systemd/system', '/etc/modules-load.d', '/etc/sysctl.d', '/usr/local/bin'],
  ...['/var/lib/hearth', '/var/lib/rancher/k3s/server/manifests'],
];

/** Files with generated values or hashes of them: their content differs each time. */
const secret = /\/(token|agent-token|k3s\.yaml|password|hash)$/;

/** The state of a host: the files that the bootstrap manages, with their modification times. */
export function filesOf(host: Host): State {
  const found = (action: string) =>
    host.try(`find ${folders.join(' ')} -type f ${action} 2>/dev/null`).split('\n');
  const digests = found('-exec sha256sum {} +').map((line) => line.split(/ +/, 2) as [string, string]);
  const digestOf = new Map(digests.map(([digest, path]) => [path, digest.slice(0, 16)]));
  const lines = found("-printf '%p %m %T@\\n'")
    .filter(Boolean)
    .map((line) => line.split(' ') as [string, string, string]);
  return new Map(lines.map(([path, mode, time]) => [path, `${mode} ${time} ${digestOf.get(path)}`]));
}

/** The invocation ids of the running services. */
export function startsOf(host: Host): State {
  const units = ['k3s', 'k3s-agent', 'tailscaled', 'ssh'];
  return new Map(
    units.map((unit) => [
      unit,
      host.sh(`systemctl show -p InvocationID,ActiveState ${unit} | paste -sd ' '`),
    ]),
  );
}

interface Listed {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly resourceVersion: string;
    readonly labels?: object;
  };
  readonly spec?: object;
}

/** Every object of the API, except those that change all the time. */
export function objectsOf(server: Host): readonly Listed[] {
  const text =
    server.sh(`resources=$(k3s kubectl api-resources --verbs=list -o name | grep -vE '^(events|leases|componentstatuses)' | paste -sd,)
    k3s kubectl get "$resources" -A -o json 2>/dev/null`);
  return (JSON.parse(text) as { items: Listed[] }).items;
}

/** The whole state, in which any change of a file, any restart and any write to the API is visible. */
export function exactState({ hosts, server }: World): State {
  const state = new Map<string, string>();
  for (const [name, host] of hosts) {
    for (const [path, is] of filesOf(host)) state.set(`${name} ${path}`, is);
    for (const [unit, is] of startsOf(host)) state.set(`${name} ${unit}`, is);
  }
  for (const object of objectsOf(server)) state.set(nameOf(object), object.metadata.resourceVersion);
  return state;
}

/**
 * The same without the parts that differ between two runs with the same result: times, generated values, and counters.
 */
export function endState({ hosts, server }: World): State {
  const state = new Map<string, string>();
  for (const [name, host] of hosts)
    for (const [path, is] of filesOf(host)) {
      const [mode, , digest] = is.split(' ');
      state.set(`${name} ${path}`, secret.test(path) ? `${mode}` : `${mode} ${digest}`);
    }
  // The number of a chart's releases depends on the run.
  for (const object of objectsOf(server))
    if (!object.metadata.name.startsWith('sh.helm.release.')) state.set(nameOf(object), meaningOf(object));
  return state;
}

/** The differences of two states, one per line. */
export function differences(before: State, after: State): string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return keys
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${key}: ${before.get(key) ?? 'not there'}, then ${after.get(key) ?? 'not there'}`);
}

function nameOf({ kind, metadata: { name, namespace } }: Listed): string {
  return [kind, namespace, name].filter(Boolean).join('/');
}

function meaningOf({ kind, metadata, spec }: Listed): string {
  const ours = ['Node', 'HelmChart', 'Application', 'AppProject', 'PriorityClass', 'Namespace'];
  return ours.includes(kind) ? JSON.stringify({ labels: metadata.labels, spec }) : '';
}

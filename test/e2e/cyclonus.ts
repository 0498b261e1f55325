// Compares our verdicts on standard policies with those of an independent engine, cyclonus
// (github.com/mattfenwick/cyclonus).
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import type { JsonObject, Manifest } from '../../constructs/core/base/manifest.ts';
import type { Namespace, Pod, Protocol } from '../../constructs/core/verify/reachability/model.ts';
import { Reachability } from '../../constructs/core/verify/reachability/reachability.ts';
import { ciliumReader } from '../../constructs/seams/policy/cilium/reader.ts';
import { world as anyWorld, type World } from '../core/verify/reachability/worlds.ts';

const run = promisify(execFile);

/** The number of compared verdicts, and the differences of the two engines. */
export interface Comparison {
  readonly compared: number;
  readonly mismatches: readonly string[];
}

/**
 * Compares the verdicts on every declared port of every pair of pods, for each direction, and on every port of every
 * pod from and to addresses inside and next to the policies' address blocks.
 *
 * Both engines get only NetworkPolicies, and no pods on the host network.
 */
export async function compareWithCyclonus(binary: string, world: World): Promise<Comparison> {
  const manifests = world.manifests.filter(({ kind }) => kind === 'NetworkPolicy').map(withTypes);
  const pods = world.pods.filter(({ hostNetwork }) => !hostNetwork);
  const net = new Reachability(ciliumReader, manifests, world.namespaces, pods);
  const folder = await mkdtemp(join(tmpdir(), 'hearth-cyclonus-'));
  try {
    const policies = join(folder, 'policies.json');
    await writeFile(policies, JSON.stringify(listOf(manifests)));
    const engine: Engine = async (mode, flag, input) => {
      const path = join(folder, `${mode}.json`);
      await writeFile(path, JSON.stringify(input));
      const args = ['--simplify-policies=false', '--policy-path', policies, '--mode', mode, flag, path];
      return (await run(binary, ['analyze', ...args], { maxBuffer: 2 ** 30 })).stdout;
    };
    return sum(
      await Promise.all([
        comparePods(engine, net, world.namespaces, pods),
        compareAddresses(engine, net, world.namespaces, pods, addressesOf(manifests)),
      ]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same for random worlds; a seed always gives the same ones. */
export async function compareRandomWorlds(binary: string, seed: number, count: number): Promise<Comparison> {
  const comparisons: Comparison[] = [];
  for (const [index, world] of fc.sample(anyWorld, { seed, numRuns: count }).entries()) {
    const { compared, mismatches } = await compareWithCyclonus(binary, world);
    comparisons.push({ compared, mismatches: mismatches.map((text) => `world ${index}: ${text}`) });
  }
  return sum(comparisons);
}

type Engine = (mode: string, flag: string, input: unknown) => Promise<string>;

// The probe finds a port's name by its number alone, so each protocol has its own run.
async function comparePods(
  engine: Engine,
  net: Reachability,
  namespaces: readonly Namespace[],
  pods: readonly Pod[],
): Promise<Comparison> {
  const mismatches: string[] = [];
  let compared = 0;
  const byName = new Map(pods.map((pod) => [`${pod.namespace}/${pod.name}`, pod]));
  for (const protocol of ['TCP', 'UDP', 'SCTP'] as const) {
    const ports = portsOf(pods, protocol);
    if (ports.length === 0) continue;
    const output = await engine('probe', '--probe-path', {
      Resources: resources(namespaces, pods, protocol),
      Probes: ports.map((port) => ({ Port: port, Protocol: protocol })),
    });
    const [ingress, egress] = [tables(output, 'Ingress'), tables(output, 'Egress')];
    for (const [index, port] of ports.entries()) {
      for (const [from, to, received] of cells(ingress[index])) {
        const sent = egress[index]?.get(from)?.get(to);
        if (received === 'N') continue;
        const { ingress: ours, egress: oursToo } = net.explain(
          byName.get(from)!,
          byName.get(to)!,
          port,
          protocol,
        );
        for (const [direction, side, theirs] of [
          ['ingress', ours, received],
          ['egress', oursToo, sent],
        ] as const) {
          compared += 1;
          const verdict = side.verdict === 'denied' ? 'X' : '.';
          if (verdict !== theirs) {
            mismatches.push(
              `${from} -> ${to} ${protocol} ${port} ${direction}: ${verdict}, cyclonus ${theirs}`,
            );
          }
        }
      }
    }
  }
  const expected = 2 * pods.length * pods.flatMap(({ ports }) => ports).length;
  if (compared !== expected) throw new Error(`cyclonus answered ${compared} of ${expected} questions`);
  return { compared, mismatches };
}

async function compareAddresses(
  engine: Engine,
  net: Reachability,
  namespaces: readonly Namespace[],
  pods: readonly Pod[],
  addresses: readonly string[],
): Promise<Comparison> {
  const labels = new Map(namespaces.map((namespace) => [namespace.name, labelsOf(namespace)]));
  const inside = (pod: Pod) => ({
    IP: unmatched,
    Internal: { PodLabels: pod.labels, NamespaceLabels: labels.get(pod.namespace), Namespace: pod.namespace },
  });
  const questions = pods.flatMap((pod) =>
    addresses.flatMap((address) => {
      const outside = { cidr: `${address}/32` };
      const into = pod.ports.map(({ port, protocol, name = '' }) => ({
        ask: { from: outside, to: pod, port, protocol },
        traffic: { Source: { IP: address }, Destination: inside(pod), ...resolved(port, protocol, name) },
      }));
      const out = (['TCP', 'UDP'] as const).flatMap((protocol) =>
        portsOf(pods, protocol).map((port) => ({
          ask: { from: pod, to: outside, port, protocol },
          traffic: { Source: inside(pod), Destination: { IP: address }, ...resolved(port, protocol, '') },
        })),
      );
      return [...into, ...out];
    }),
  );
  const output = await engine(
    'query-traffic',
    '--traffic-path',
    questions.map(({ traffic }) => traffic),
  );
  const answers = [...output.matchAll(/IS ALLOWED\?\s*\|\s*(TRUE|FALSE)/g)].map(
    ([, answer]) => answer === 'TRUE',
  );
  if (answers.length !== questions.length)
    throw new Error(`cyclonus answered ${answers.length} of ${questions.length} questions`);
  const mismatches = questions.flatMap(({ ask: { from, to, port, protocol } }, index) => {
    const verdict = net.verdict(from, to, port, protocol);
    if ((verdict === 'allowed') === answers[index]) return [];
    return [`${net.explain(from, to, port, protocol).text} ${protocol} ${port}, cyclonus ${answers[index]}`];
  });
  return { compared: questions.length, mismatches };
}

// An address outside of all IPv4 blocks: our pods have none, and the other engine requires one.
const unmatched = 'fd00::1';

function resources(namespaces: readonly Namespace[], pods: readonly Pod[], protocol: Protocol): JsonObject {
  return {
    Namespaces: Object.fromEntries(namespaces.map((namespace) => [namespace.name, labelsOf(namespace)])),
    Pods: pods.map(({ namespace, name, labels, ports }) => {
      const own = ports.filter((port) => port.protocol === protocol);
      // It fails for a pod without a container.
      const containers = own.length > 0 ? own : [{ port: 0, protocol }];
      return {
        Namespace: namespace,
        Name: name,
        Labels: labels,
        IP: unmatched,
        Containers: containers.map((port) => ({
          Name: `${port.port}`,
          Port: port.port,
          Protocol: protocol,
          PortName: port.name ?? '',
        })),
      };
    }),
  };
}

function resolved(port: number, protocol: Protocol, name: string): JsonObject {
  return { ResolvedPort: port, ResolvedPortName: name, Protocol: protocol };
}

// Adds the defaults of the API server, which the other engine expects.
function withTypes(manifest: Manifest): Manifest {
  const spec = manifest.spec as {
    readonly policyTypes?: readonly string[];
    readonly egress?: readonly unknown[];
  };
  if (spec.policyTypes?.length) return manifest;
  const policyTypes = ['Ingress', ...(spec.egress?.length ? ['Egress'] : [])];
  return { ...manifest, spec: { ...(manifest.spec as JsonObject), policyTypes } };
}

function listOf(items: readonly Manifest[]): JsonObject {
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicyList', items };
}

function labelsOf({ name, labels }: Namespace): Record<string, string> {
  return { ...labels, 'kubernetes.io/metadata.name': name };
}

function portsOf(pods: readonly Pod[], protocol: Protocol): number[] {
  const ports = pods.flatMap((pod) => pod.ports).filter((port) => port.protocol === protocol);
  return [...new Set(ports.map(({ port }) => port))];
}

/** The first address of every block and every exception, and one that only the widest blocks contain. */
function addressesOf(manifests: readonly Manifest[]): string[] {
  const blocks = JSON.stringify(manifests).matchAll(/"(\d+\.\d+\.\d+\.\d+)\/\d+"/g);
  return [...new Set([...blocks].map(([, address]) => address!)), '203.0.113.7'];
}

type Table = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The tables below a heading, by row and column; rows and columns have the same names in the same order. */
function tables(output: string, heading: string): Table[] {
  return output
    .split(`${heading}:\n`)
    .slice(1)
    .map((text) => {
      const rows = text
        .slice(0, text.indexOf('\n\n'))
        .split('\n')
        .filter((line) => line.startsWith('| ') && line.includes('/'))
        .map((line) =>
          line
            .split('|')
            .map((cell) => cell.trim())
            .slice(1, -1),
        )
        .slice(1);
      const names = rows.map(([name]) => name ?? '');
      return new Map(
        rows.map(([name, ...row]) => [
          name ?? '',
          new Map(row.map((cell, column) => [names[column] ?? '', cell])),
        ]),
      );
    });
}

function cells(table: Table = new Map()): [from: string, to: string, cell: string][] {
  return [...table].flatMap(([from, row]) =>
    [...row].map(([to, cell]): [string, string, string] => [from, to, cell]),
  );
}

function sum(comparisons: readonly Comparison[]): Comparison {
  return {
    compared: comparisons.reduce((total, { compared }) => total + compared, 0),
    mismatches: comparisons.flatMap(({ mismatches }) => mismatches),
  };
}

import { contains, formatAddress, parseAddress, parseCidr } from '../../../constructs/core/base/address.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { Endpoint } from '../../../constructs/core/model/pods.ts';
import { type World, worldOf } from '../../../constructs/core/verify/reachability/cluster.ts';
import type { Pod } from '../../../constructs/core/verify/reachability/model.ts';
import type { Answer, Question } from './verdicts.ts';

/** A call outside the cluster that a component states. */
export interface Call {
  /** `namespace/name` of the pods. */
  readonly from: string;
  /** A host name, which may have `*`, or a range of addresses. */
  readonly to: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
}

/** The stated calls of a cluster, and those of pods on the network of their node, which policies do not apply to. */
export function callsOf(build: Build): { readonly calls: readonly Call[]; readonly unrestricted: number } {
  const { podOf } = worldOf(build);
  const all = build.edges.flatMap(({ from, to }) => {
    if (typeof from === 'string' || typeof to === 'string' || to instanceof Endpoint) return [];
    const pod = podOf.get(from);
    if (!pod) return [];
    return [...(to.hosts ?? []), ...(to.cidrs ?? [])].flatMap((target) =>
      to.ports.map(({ port, protocol = 'TCP' }) => ({
        pod,
        call: { from: keyOf(pod), to: target, port, protocol },
      })),
    );
  });
  return {
    calls: all.filter(({ pod }) => !pod.hostNetwork).map(({ call }) => call),
    unrestricted: all.filter(({ pod }) => pod.hostNetwork).length,
  };
}

/** A question to the engine with the expected answer. */
export interface Expectation {
  readonly question: Question;
  readonly expected: Partial<Answer>;
  /** The question for a person. */
  readonly text: string;
}

/**
 * What has to be true of each stated call: it passes, its name is learned through the proxy from the DNS of the cluster,
 * and the call of another port, of another target and by any other pods is denied, unless they state it too.
 */
export function expectationsOf(calls: readonly Call[], world: World): Expectation[] {
  const dns = world.pods.find(({ labels }) => labels['k8s-app'] === 'kube-dns');
  if (!dns) throw new Error('the cluster has no DNS');
  const callers = world.pods.filter(({ hostNetwork }) => !hostNetwork).map(keyOf);
  const isStated = (from: string, target: string, port: number, protocol: string) =>
    calls.some(
      (call) =>
        call.from === from && call.port === port && call.protocol === protocol && covers(call.to, target),
    );
  return calls.flatMap((call) => {
    const { from, port, protocol } = call;
    const target = sampleOf(call.to);
    const isName = parseAddress(target) === undefined;
    const ask = (caller: string, at: string, on: number): Question => ({
      from: caller,
      ...(isName ? { host: at } : { address: at }),
      port: on,
      protocol,
    });
    const denied = (caller: string, at: string, on: number): Expectation[] =>
      isStated(caller, at, on, protocol) ? [] : [expect(ask(caller, at, on), { allowed: false })];
    return [
      expect(ask(from, target, port), { allowed: true, ...(isName && { learned: true }) }),
      ...(isName
        ? [expect({ from, pod: keyOf(dns), port: 53, protocol: 'UDP' }, { allowed: true, proxied: true })]
        : []),
      ...denied(from, target, port + 1),
      ...denied(from, neighbourOf(target), port),
      ...callers.flatMap((other) => (other === from ? [] : denied(other, target, port))),
    ];
  });
}

/** The expectations that are not true. */
export function wrongAnswers(expectations: readonly Expectation[], answers: readonly Answer[]): string[] {
  return expectations.flatMap(({ expected, text }, index) => {
    const answer = answers[index]!;
    const wrong = (Object.keys(expected) as (keyof Answer)[]).filter((key) => answer[key] !== expected[key]);
    return wrong.map((key) => `${text}: ${key} is ${answer[key]}`);
  });
}

function expect(question: Question, expected: Partial<Answer>): Expectation {
  const { from, pod, host, address, port, protocol } = question;
  return { question, expected, text: `${from} -> ${pod ?? host ?? address} ${protocol} ${port}` };
}

function keyOf({ namespace, name }: Pod): string {
  return `${namespace}/${name}`;
}

/** One target of those that a statement covers. */
function sampleOf(to: string): string {
  const range = parseCidr(to);
  if (!range) return to.replaceAll('*', 'sample');
  return range.prefix === 0 ? '198.51.100.53' : formatAddress(range.first);
}

/** A target beside another one, which no statement covers by accident. */
function neighbourOf(target: string): string {
  const address = parseAddress(target);
  return address === undefined ? `not.${target}` : formatAddress(address + 1);
}

function covers(to: string, target: string): boolean {
  const range = parseCidr(to);
  const address = parseAddress(target);
  if (range) return address !== undefined && contains(range, address);
  if (!to.startsWith('*.')) return to === target;
  return target.endsWith(to.slice(1)) && !target.slice(0, -to.length + 1).includes('.');
}

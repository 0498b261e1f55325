import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Pod, Protocol, Verdict } from '../../../../constructs/core/verify/reachability/model.ts';
import { proveReachability } from '../../../../constructs/core/verify/reachability/prove.ts';
import { Reachability } from '../../../../constructs/core/verify/reachability/reachability.ts';
import { ciliumReader } from '../../../../constructs/seams/policy/cilium/reader.ts';
import { networkPolicy, policy, policySpec, type World, world } from './worlds.ts';

const runs = { numRuns: 60 };

function netOf({ manifests, namespaces, pods }: World): Reachability {
  return new Reachability(ciliumReader, manifests, namespaces, pods);
}

type Question = readonly [from: Pod, to: Pod, port: number, protocol: Protocol];

function questionsOf({ pods }: World): Question[] {
  return pods.flatMap((from) =>
    pods.flatMap((to) => to.ports.map(({ port, protocol }): Question => [from, to, port, protocol])),
  );
}

function verdictsOf(of: World): Verdict[] {
  const net = netOf(of);
  return questionsOf(of).map((question) => net.verdict(...question));
}

const denyAll = ['red', 'green', 'blue'].map((namespace) =>
  networkPolicy(namespace, 'deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] }),
);

function closed(of: World): World {
  return { ...of, manifests: [...of.manifests, ...denyAll] };
}

describe('with any policies', () => {
  it('everything is allowed without policies, and nothing when all policies only deny', () => {
    fc.assert(
      fc.property(world, (any) => {
        const without = verdictsOf({ ...any, manifests: [] });
        const denied = verdictsOf({ ...any, manifests: denyAll });
        return without.every((one) => one === 'allowed') && denied.every((one) => one === 'denied');
      }),
      runs,
    );
  });

  it('a further policy never denies more when everything is closed', () => {
    fc.assert(
      fc.property(world, policy, (any, more) => {
        const before = verdictsOf(closed(any));
        const after = verdictsOf(closed({ ...any, manifests: [...any.manifests, more] }));
        return before.every((verdict, index) => verdict === 'denied' || after[index] === 'allowed');
      }),
      runs,
    );
  });

  it('closing everything never opens anything', () => {
    fc.assert(
      fc.property(world, (any) => {
        const after = verdictsOf(closed(any));
        return verdictsOf(any).every((verdict, index) => verdict === 'allowed' || after[index] === 'denied');
      }),
      runs,
    );
  });

  it('the order of policies and pods does not matter, nor does a duplicate', () => {
    fc.assert(
      fc.property(world, (any) => {
        const net = netOf(any);
        const turned = netOf({
          ...any,
          manifests: [...any.manifests, ...any.manifests].reverse(),
          pods: [...any.pods].reverse(),
        });
        return questionsOf(any).every((question) => net.verdict(...question) === turned.verdict(...question));
      }),
      runs,
    );
  });

  it('ingress and egress mirror each other', () => {
    fc.assert(
      fc.property(world, policySpec, fc.constantFrom('red', 'green', 'blue'), (any, spec, namespace) => {
        const { podSelector } = spec;
        const all = { namespaceSelector: {} };
        const mine = {
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
          podSelector,
        };
        // A rule for the receiver's ingress from the selected pods equals a rule for the selected pods' egress to all,
        // when the other direction is open.
        const receiving = ['red', 'green', 'blue'].map((each) =>
          networkPolicy(each, 'mirror', {
            podSelector: {},
            policyTypes: ['Ingress'],
            ingress: [{ from: [mine] }],
          }),
        );
        const sending = ['red', 'green', 'blue'].flatMap((each) => [
          networkPolicy(each, 'closed', { podSelector: {}, policyTypes: ['Egress'] }),
        ]);
        const open = networkPolicy(namespace, 'open', {
          podSelector,
          policyTypes: ['Egress'],
          egress: [{ to: [all] }],
        });
        const into = verdictsOf({ ...any, manifests: receiving });
        const out = verdictsOf({ ...any, manifests: [...sending, open] });
        return into.every((verdict, index) => verdict === out[index]);
      }),
      runs,
    );
  });

  it('the explanation agrees with the verdict', () => {
    fc.assert(
      fc.property(world, (any) => {
        const net = netOf(any);
        return questionsOf(any).every((question) => {
          const { verdict, egress, ingress } = net.explain(...question);
          const isDenied = egress.verdict === 'denied' || ingress.verdict === 'denied';
          return verdict === net.verdict(...question) && isDenied === (verdict === 'denied');
        });
      }),
      runs,
    );
  });

  it('the proof reports exactly the denied edges and the allowed other pairs', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.boolean()), (any, coins) => {
        const net = netOf(any);
        const questions = questionsOf(any).filter(([from, to]) => from !== to);
        const wanted = questions.map((question) => ({ question, isEdge: coins.next().value === true }));
        const wrong = wanted.filter(
          ({ question, isEdge }) => (net.verdict(...question) === 'allowed') !== isEdge,
        );
        const edges = wanted
          .filter(({ isEdge }) => isEdge)
          .map(({ question: [from, to, port, protocol] }) => ({ from, to, port, protocol }));
        const found = proveReachability(net, edges).problems.filter(({ found }) => !found.includes('opens'));
        const path = ([from, to, port, protocol]: Question) =>
          `${from.namespace}/${from.name} -> ${to.namespace}/${to.name} ${protocol} ${port}`;
        const expected = new Set(wrong.map(({ question }) => path(question)));
        return found.length === wrong.length && found.every((problem) => expected.has(problem.path));
      }),
      runs,
    );
  });
});

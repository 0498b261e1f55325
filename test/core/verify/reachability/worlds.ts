import fc from 'fast-check';
import type { JsonObject, Manifest } from '../../../../constructs/core/base/manifest.ts';
import type { Namespace, Pod, PodPort } from '../../../../constructs/core/verify/reachability/model.ts';

/** The input of a reachability computation. */
export interface World {
  readonly manifests: readonly Manifest[];
  readonly namespaces: readonly Namespace[];
  readonly pods: readonly Pod[];
}

const namespaceNames = ['red', 'green', 'blue'];
const apps = ['web', 'db', 'job'];
const tiers = ['front', 'back'];

// One name for different numbers, and one number under different protocols, to test named ports.
const declaredPorts: readonly PodPort[] = [
  { name: 'http', port: 80, protocol: 'TCP' },
  { name: 'http', port: 8080, protocol: 'TCP' },
  { name: 'dns', port: 53, protocol: 'UDP' },
  { name: 'dns-tcp', port: 53, protocol: 'TCP' },
  { name: 'http', port: 443, protocol: 'UDP' },
  { port: 9100, protocol: 'TCP' },
  { port: 9105, protocol: 'TCP' },
];

// All pods have `tier`: the reference engine requires the label for NotIn, Kubernetes does not.
const expression = fc.oneof(
  fc.record({
    key: fc.constantFrom('app', 'extra', 'tier'),
    operator: fc.constantFrom('In'),
    values: fc.subarray([...apps, ...tiers, 'yes'], { minLength: 1 }),
  }),
  fc.record({
    key: fc.constant('tier'),
    operator: fc.constant('NotIn'),
    values: fc.subarray(tiers, { minLength: 1 }),
  }),
  fc.record({
    key: fc.constantFrom('app', 'extra', 'tier', 'none'),
    operator: fc.constantFrom('Exists', 'DoesNotExist'),
  }),
);

const selector: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 4, arbitrary: fc.record({ matchLabels: fc.record({ app: fc.constantFrom(...apps) }) }) },
  { weight: 3, arbitrary: fc.record({ matchLabels: fc.record({ tier: fc.constantFrom(...tiers) }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ matchExpressions: fc.array(expression, { minLength: 1, maxLength: 2 }) }),
  },
);

const namespaceSelector: fc.Arbitrary<JsonObject> = fc.oneof(
  selector,
  fc
    .constantFrom(...namespaceNames)
    .map((name) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } })),
);

const peer: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ podSelector: selector }) },
  { weight: 2, arbitrary: fc.record({ namespaceSelector }) },
  { weight: 3, arbitrary: fc.record({ namespaceSelector, podSelector: selector }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<JsonObject>(
      { ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8', '192.168.0.0/16'] } },
      { ipBlock: { cidr: '192.168.2.0/24' } },
      { ipBlock: { cidr: '192.168.0.0/16', except: ['192.168.2.0/25'] } },
    ),
  },
);

const port: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constantFrom<JsonObject>({ port: 80 }, { port: 8080, protocol: 'TCP' }, { port: 53, protocol: 'UDP' }),
  fc.constantFrom<JsonObject>(
    { port: 'http' },
    { port: 'dns', protocol: 'UDP' },
    { port: 'http', protocol: 'UDP' },
  ),
  fc.constantFrom<JsonObject>({ protocol: 'UDP' }, { protocol: 'TCP' }),
  fc.constantFrom<JsonObject>({ port: 9100, endPort: 9105 }, { port: 50, endPort: 90, protocol: 'UDP' }),
);

const ruleOf = (side: 'from' | 'to'): fc.Arbitrary<JsonObject> =>
  fc.record(
    { [side]: fc.array(peer, { maxLength: 2 }), ports: fc.array(port, { maxLength: 2 }) },
    { requiredKeys: [] },
  );

/** The spec of a NetworkPolicy of any form. */
export const policySpec: fc.Arbitrary<JsonObject> = fc.record(
  {
    podSelector: selector,
    policyTypes: fc.subarray(['Ingress', 'Egress'], { minLength: 1 }),
    ingress: fc.array(ruleOf('from'), { maxLength: 3 }),
    egress: fc.array(ruleOf('to'), { maxLength: 3 }),
  },
  { requiredKeys: ['podSelector'] },
);

/** A NetworkPolicy of any form, in one of the namespaces. */
export const policy: fc.Arbitrary<Manifest> = fc
  .tuple(fc.constantFrom(...namespaceNames), fc.uuid(), policySpec)
  .map(([namespace, name, spec]) => networkPolicy(namespace, name, spec));

const labels = fc.record(
  { app: fc.constantFrom(...apps), tier: fc.constantFrom(...tiers), extra: fc.constant('yes') },
  { requiredKeys: ['tier'] },
);

const pods: fc.Arbitrary<Pod[]> = fc
  .array(
    fc.record({
      namespace: fc.constantFrom(...namespaceNames),
      labels,
      ports: fc.uniqueArray(fc.constantFrom(...declaredPorts), {
        minLength: 1,
        maxLength: 4,
        selector: ({ name, port, protocol }) => name ?? `${port}/${protocol}`,
      }),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((drawn) => drawn.map((pod, index) => ({ ...pod, name: `pod-${index}` })));

/** Namespaces, pods and standard policies that refer to each other. */
export const world: fc.Arbitrary<World> = fc.record({
  manifests: fc.array(policy, { minLength: 2, maxLength: 12, size: 'max' }),
  namespaces: fc
    .tuple(labels, labels, labels)
    .map((each) => each.map((own, index) => ({ name: namespaceNames[index]!, labels: own }))),
  pods,
});

/** A NetworkPolicy with that spec. */
export function networkPolicy(namespace: string, name: string, spec: JsonObject): Manifest {
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace }, spec };
}

/** A CiliumNetworkPolicy with that spec; without a namespace, a clusterwide one. */
export function ciliumPolicy(namespace: string | undefined, name: string, spec: JsonObject): Manifest {
  return {
    apiVersion: 'cilium.io/v2',
    kind: namespace === undefined ? 'CiliumClusterwideNetworkPolicy' : 'CiliumNetworkPolicy',
    metadata: { name, ...(namespace !== undefined && { namespace }) },
    spec,
  };
}

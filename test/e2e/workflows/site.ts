import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { allSecrets, type Secret } from '../../../constructs/core/model/secret.ts';
import type { Api } from '../api.ts';
import { applyAll } from '../apply.ts';
import type { SecretValues } from '../kubelet/secrets.ts';
import { until } from '../process.ts';

/** The node of the tests: large enough for the workflows, and none of kwok's. */
export const node = 'workflows';

/** Applies what the synthesized cluster has in some components, with a node and the Secrets of the components. */
export async function createSite(
  api: Api,
  { objects, cluster }: Build,
  secrets: SecretValues,
  components: readonly string[],
): Promise<void> {
  const all = objects.map(({ manifest }) => manifest);
  const own = objects
    .filter(({ component }) => components.includes(component.name))
    .map(({ manifest }) => manifest)
    // What the Deployments run is started beside the cluster, and no schedule may start anything meanwhile.
    .filter(({ kind }) => kind !== 'Deployment' && kind !== 'CronWorkflow');
  const isOf = (kind: string) => (manifest: Manifest) => manifest.kind === kind;
  await applyAll(api, 'namespaces', all.filter(isOf('Namespace')));
  await applyAll(api, 'priorities', all.filter(isOf('PriorityClass')));
  await applyAll(api, 'definitions', own.filter(isOf('CustomResourceDefinition')));
  const namespaces = [...new Set(own.flatMap(({ metadata }) => metadata.namespace ?? []))];
  await applyAll(
    api,
    'secrets',
    namespaces.flatMap((name) => secretsIn(name, cluster.all(allSecrets), secrets)),
  );
  await applyAll(
    api,
    'objects',
    own.filter(({ kind }) => !['Namespace', 'CustomResourceDefinition', 'SealedSecret'].includes(kind)),
  );
  await api.create('/api/v1/nodes', machine);
  await until('the node is ready and quotas are counted', 120_000, async () => {
    interface Quota {
      readonly spec: { readonly hard: object };
      readonly status?: { readonly used?: object };
    }
    const quotas = await api.list<Quota>('/api/v1/resourcequotas');
    return quotas.every(({ spec, status }) =>
      Object.keys(spec.hard).every((key) => key in (status?.used ?? {})),
    );
  });
}

/** The Secrets that the controller and the pods of workflows read. */
const read =
  /^(postgres-role-argo-workflows$|object-store-bucket-team-|mlflow-account-team-|team-.*-(platform|models)$)/;

/** The Secrets of a namespace that the sealing controller would make, with the values of this run. */
function secretsIn(namespace: string, all: readonly Secret[], values: SecretValues): Manifest[] {
  return all
    .filter(({ name, readers }) => readers.has(namespace) && read.test(name))
    .map(({ name, keys }) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name, namespace },
      stringData: Object.fromEntries([...keys.keys()].map((key) => [key, values.get(namespace, name, key)])),
    }));
}

const amounts = { cpu: '4', memory: '8Gi', 'ephemeral-storage': '64Gi', pods: '50' };

const machine = {
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: node, labels: { 'kubernetes.io/hostname': node, 'kubernetes.io/os': 'linux' } },
  status: {
    capacity: amounts,
    allocatable: amounts,
    conditions: [
      { type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'the tests run its pods' },
    ],
  },
};

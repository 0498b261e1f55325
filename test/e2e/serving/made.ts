import type { Build } from '../../../constructs/core/derive/build.ts';
import { allPods, type Pods } from '../../../constructs/core/model/pods.ts';
import { predictorOf } from '../../../constructs/kinds/serving.kserve.io/predictor.ts';
import { variantOf, variants } from '../../../constructs/mlops/rollout/model.ts';
import type { Api } from '../api.ts';
import type { NodePod } from '../kubelet/node.ts';
import { selects } from '../kubelet/objects.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { expectNone } from '../report.ts';
import type { AutoscalerObject, DeploymentObject, ServiceObject } from './objects.ts';

/** Compares what the controller has made with what the component states of it. */
export async function checkMade(
  report: RemoteReport,
  build: Build,
  api: Api,
  pods: readonly NodePod[],
  namespace: string,
  model: string,
): Promise<void> {
  for (const variant of variants) {
    const name = variantOf(model, variant);
    const made = predictorOf(name);
    const stated = build.cluster
      .all(allPods)
      .find((group) => group.namespace === namespace && group.name === name)!;
    const all = { namespace, made };
    await report.check(
      `what is made of ${name} has the labels, ports, accounts and names that are stated`,
      async () => {
        const deployment = await get<DeploymentObject>(api, 'apis/apps/v1', 'deployments', all);
        const service = await get<ServiceObject>(api, 'api/v1', 'services', all);
        const autoscaler = await get<AutoscalerObject>(
          api,
          'apis/autoscaling/v2',
          'horizontalpodautoscalers',
          all,
        );
        expectNone([
          ...deploymentDiffers(deployment, stated),
          ...serviceDiffers(service, stated),
          ...autoscalerDiffers(autoscaler, made),
        ]);
      },
    );
  }
  await report.check(`the policies of the models select their ${pods.length} pods`, () => {
    const policies = build.objects
      .map(({ manifest }) => manifest)
      .filter(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.namespace === namespace);
    expectNone(
      pods.flatMap(({ metadata }) => {
        const service = metadata.labels['serving.kserve.io/inferenceservice'];
        const policy = policies.find((one) => one.metadata.name === `team-${namespace}-${service}`);
        const spec = policy?.spec as { podSelector?: { matchLabels?: Record<string, string> } } | undefined;
        const labels = spec?.podSelector?.matchLabels;
        return labels && selects(labels, metadata.labels) ? [] : [`no policy selects ${metadata.name}`];
      }),
    );
  });
  await report.check('no pod has the marks of the delivery, and none has a token', () =>
    expectNone(
      pods.flatMap(({ metadata, spec }) => [
        ...Object.keys(metadata.annotations ?? {}).filter((key) => key.startsWith('argocd.')),
        ...(spec.volumes ?? []).filter((volume) => 'projected' in volume).map((volume) => volume.name),
      ]),
    ),
  );
}

function get<T>(
  api: Api,
  root: string,
  resource: string,
  { namespace, made }: { readonly namespace: string; readonly made: string },
): Promise<T> {
  return api.get<T>(`/${root}/namespaces/${namespace}/${resource}/${made}`);
}

function* deploymentDiffers({ spec }: DeploymentObject, stated: Pods): Generator<string> {
  const { metadata, spec: pod } = spec.template;
  if (!selects(stated.labels, metadata.labels)) yield `its pods have the labels ${show(metadata.labels)}`;
  if (pod.serviceAccountName !== stated.props.serviceAccount)
    yield `its pods have the account ${pod.serviceAccountName}`;
  const ports = pod.containers[0]?.ports?.map(({ name, containerPort }) => [name, { port: containerPort }]);
  if (show(Object.fromEntries(ports ?? [])) !== show(stated.ports))
    yield `its pods have the ports ${show(ports)}`;
  for (const container of [...(pod.initContainers ?? []), ...pod.containers]) {
    const { readOnlyRootFilesystem, allowPrivilegeEscalation } = container.securityContext ?? {};
    if (!readOnlyRootFilesystem) yield `the root of ${container.name} is writable`;
    if (allowPrivilegeEscalation !== false) yield `${container.name} may get more rights`;
  }
}

function* serviceDiffers({ spec }: ServiceObject, stated: Pods): Generator<string> {
  if (!selects(spec.selector, stated.labels)) yield `its Service selects ${show(spec.selector)}`;
  const { http, metrics } = stated.ports;
  const wanted = [
    [80, http?.port],
    [metrics?.port, metrics?.port],
  ];
  const found = spec.ports.map(({ port, targetPort }) => [port, targetPort]);
  if (show(found) !== show(wanted)) yield `its Service has the ports ${show(found)}`;
}

function* autoscalerDiffers({ spec }: AutoscalerObject, made: string): Generator<string> {
  const { minReplicas, maxReplicas, scaleTargetRef } = spec;
  const found = [scaleTargetRef.kind, scaleTargetRef.name, minReplicas, maxReplicas];
  if (show(found) !== show(['Deployment', made, 1, 2])) yield `its autoscaler is ${show(found)}`;
}

function show(value: unknown): string {
  return JSON.stringify(value);
}

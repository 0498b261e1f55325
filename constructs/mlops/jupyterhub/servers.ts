import type { Component } from '../../core/author/component.ts';
import { quantity } from '../../core/base/quantity.ts';
import type { Document } from '../../core/model/document.ts';
import { composed } from '../../core/model/generator.ts';
import type { Pods, PodsProps } from '../../core/model/pods.ts';
import { isReference, partsOf, type Reference, type Text } from '../../core/model/reference.ts';
import type { JupyterHubProps } from './props.ts';
import { notebook } from './resources.ts';
import { notebookImage } from './versions.ts';

/** Labels of the servers without and with a graphics card, by which policies tell them apart. */
const labels = {
  cpu: { 'app.kubernetes.io/name': 'jupyterhub', 'hearth/notebook': 'cpu' },
  gpu: { 'app.kubernetes.io/name': 'jupyterhub', 'hearth/notebook': 'gpu' },
} as const;

/** The servers that the hub starts for people: the highest number that it allows at once. */
export function createServers(component: Component, props: JupyterHubProps): Pods[] {
  const { servers, cpu, memory, gpus, gpu, people, home, classes } = props;
  const common: Omit<PodsProps, 'labels'> = {
    origin: 'operator',
    kind: 'Pod',
    resources: notebook(cpu, memory),
    ports: { notebook: { port: 8888 } },
  };
  const pods = [component.declarePods('notebook', { ...common, labels: labels.cpu, replicas: servers })];
  if (gpus > 0) {
    const card = { gpus: 1, ...(gpu && { placement: gpu.placement }) };
    pods.push(
      component.declarePods('gpu-notebook', { ...common, ...card, labels: labels.gpu, replicas: gpus }),
    );
  }
  // The hub counts the servers, and the quota their cards.
  component.object('v1/ResourceQuota', `${component.name}-cards`, {
    spec: { hard: { 'requests.nvidia.com/gpu': String(gpus) } },
  });
  for (const person of people)
    component.claim(`home-${person}`, { size: home.size, storageClass: classes.class(home.storageClass) });
  return pods;
}

/** The settings by which the hub starts servers. */
export function spawning(component: Component, props: JupyterHubProps, pods: readonly Pods[]): Document {
  const { cpu, memory, gpu, image = notebookImage, servers, gpus } = props;
  return {
    namespace: component.namespaceName,
    image,
    labels,
    atOnce: servers,
    gpus,
    cpu,
    memory: quantity(memory),
    environment: environment(component, props, pods),
    home: `${component.name}-home-{username}`,
    ...(gpu && {
      card: gpu.resource,
      tolerations: gpu.placement.tolerations.map((toleration) => ({ ...toleration })),
      runtimeClass: gpu.runtimeClass,
    }),
  };
}

/** The objects with the variables of the servers: MLflow's client and the S3 tools read them. */
function environment(component: Component, props: JupyterHubProps, pods: readonly Pods[]): Document[] {
  const variables = Object.entries(variablesOf(props));
  const sealed = variables.flatMap(([key, value]) =>
    isSecret(value) ? [[key, composed(value)] as const] : [],
  );
  const open = variables.filter(([, value]) => !isSecret(value));
  if (variables.length === 0) return [];
  const secret = component.secret('environment', Object.fromEntries(sealed), {
    noticedBy: 'servers of people, when they are started again',
  });
  secret.readBy(component, component.namespaceName);
  const data = component.object('v1/ConfigMap', `${component.name}-environment`, {
    data: Object.fromEntries(open),
  });
  component.readBy(data, () => pods);
  return [{ configMapRef: { name: data.name } }, { secretRef: { name: secret.reference } }];
}

function variablesOf({ mlflow, bucket }: JupyterHubProps): Record<string, Text> {
  return {
    ...(mlflow && {
      MLFLOW_TRACKING_URI: mlflow.api.url,
      MLFLOW_TRACKING_USERNAME: mlflow.account.user,
      MLFLOW_TRACKING_PASSWORD: mlflow.account.password,
    }),
    ...(bucket && {
      ...bucket.aws,
      AWS_ENDPOINT_URL: bucket.endpoint.url,
      AWS_BUCKET: bucket.name,
    }),
  };
}

function isSecret(value: Text): value is Reference {
  return isReference(value) && partsOf(value).some((part) => part.secret);
}

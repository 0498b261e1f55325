import { mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { applyAll } from '../apply.ts';
import { NodeNetwork } from '../kubelet/network.ts';
import type { Plane } from '../kubelet/plane.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import type { Image } from '../kubelet/root.ts';
import { ServerKubelet } from '../kubelet/server.ts';
import type { Environment } from '../mlflow/environment.ts';
import type { Stack } from '../mlflow/stack.ts';
import { until } from '../process.ts';
import { createSite, node } from '../workflows/site.ts';
import { renderChart } from './chart.ts';
import { onLoopback, startKserve } from './controller.ts';

/** What models are served with. */
export interface ServingProps {
  readonly build: Build;
  readonly stack: Stack;
  readonly plane: Plane;
  readonly environment: Environment;
  /** Python with MLServer, MLflow and what downloads models. */
  readonly python: string;
  /** Path of the controller. */
  readonly controller: string;
  /** The component of the team whose models are served. */
  readonly team: string;
  /** The namespace of the team. */
  readonly namespace: string;
  /**
   * Components besides the team's and KServe whose objects are applied.
   * @default none
   */
  readonly components?: readonly string[];
  /**
   * Replacements of images, by the name of the container, besides those of predictors.
   * @default none
   */
  readonly images?: Readonly<Record<string, Image>>;
}

/**
 * Applies the objects of components with those of KServe's charts, starts the real controller, and runs the pods of
 * Deployments.
 */
export async function startServing(report: RemoteReport, props: ServingProps): Promise<ServerKubelet> {
  const { build, stack, plane, team, namespace, components = [] } = props;
  const { api } = plane;
  const charts = stack.folder('charts');
  mkdirSync(charts, { recursive: true });
  const chart = renderChart(build, 'kserve-resources', charts);
  const isOf = (...kinds: string[]) => chart.filter(({ kind }) => kinds.includes(kind));
  const models = build.objects.filter(({ manifest }) => manifest.kind === 'InferenceService');
  await report.step('definitions, charts and the namespace of the team applied', async () => {
    await applyAll(api, 'definitions', renderChart(build, 'kserve-crd', charts));
    const objects = build.objects.filter((one) => !models.includes(one));
    await createSite(api, { ...build, objects }, stack.secrets, [...components, 'kserve', team]);
    const kinds = ['ServiceAccount', 'ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding', 'Service'];
    await applyAll(api, 'chart', isOf(...kinds));
  });
  const own = stack.folder('kserve');
  mkdirSync(own, { recursive: true });
  const { server, authority } = startKserve(props.controller, isOf('Deployment')[0]!, plane.kubeconfig, own);
  const kubelet = kubeletOf(props);
  plane.run(kubelet);
  await report.step('the controller of KServe is ready, and its webhooks are called', async () => {
    await until('the controller', 60_000, async () => {
      server.assertAlive();
      return await fetch('http://127.0.0.1:8081/readyz').then(
        ({ ok }) => ok,
        () => false,
      );
    });
    const webhooks = isOf('MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration');
    await applyAll(
      api,
      'webhooks',
      webhooks.map((one) => onLoopback(one, authority)),
    );
  });
  await report.step('the InferenceServices of git applied', () =>
    applyAll(
      api,
      'models',
      models.map(({ manifest }) => manifest).filter(({ metadata }) => metadata.namespace === namespace),
    ),
  );
  return kubelet;
}

function kubeletOf({
  build,
  stack,
  plane,
  environment,
  python,
  namespace,
  images,
}: ServingProps): ServerKubelet {
  const venv = realpathSync(dirname(dirname(python)));
  const base = environment.images.mlflow.folders[0]!;
  const image = { folders: [base, venv], path: [join(venv, 'bin')], entrypoint: [] };
  const networks = stack.folder('networks');
  mkdirSync(networks, { recursive: true });
  return new ServerKubelet({
    api: plane.api,
    node,
    namespaces: [namespace],
    network: new NodeNetwork(networks, build.cluster.spec.network.podCidr),
    images: {
      ...images,
      'kserve-container': image,
      // The image's own script does only this with an address of S3.
      'storage-initializer': { ...image, entrypoint: [join(venv, 'bin/python'), '-c', download] },
    },
    folder: stack.folder('pods'),
  });
}

/** What the image of the initializer runs, for addresses of S3. */
const download = `
import os, sys
from kserve_storage import Storage
os.makedirs(sys.argv[2], exist_ok=True)
Storage.download_files([sys.argv[1]], [sys.argv[2]])
`;

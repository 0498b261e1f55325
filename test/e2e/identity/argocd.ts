import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import { allSecrets } from '../../../constructs/core/model/secret.ts';
import { argocdNamespace } from '../../../constructs/gitops/argocd/applications.ts';
import { tool } from '../../../tools/pinned.ts';
import type { ControlPlane } from '../control-plane.ts';
import { freePorts, type Server, startServer, until } from '../process.ts';
import type { Homelab } from './values.ts';

/** Argo CD's server with the synthesized configuration, at its Service's own port. @returns a function that stops it */
export async function startArgoCdServer(
  plane: ControlPlane,
  homelab: Homelab,
  address: string,
  folder: string,
): Promise<() => Promise<void>> {
  for (const object of objectsFor(homelab)) await plane.api.apply(object);
  const [redisPort, metrics] = await freePorts(2);
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'argocd-server');
  symlinkSync(tool('argocd'), program);
  const start = (name: string, command: string, args: readonly string[]): Server =>
    startServer(name, command, args, {
      log: join(folder, `${name}.log`),
      cwd: folder,
      env: {
        KUBECONFIG: plane.kubeconfig,
        ARGOCD_FAKE_IN_CLUSTER: 'true',
        ARGOCD_TLS_DATA_PATH: folder,
        ARGOCD_SSH_DATA_PATH: folder,
        HOME: folder,
        PATH: process.env.PATH ?? '',
      },
    });
  const redis = start('redis', redisServer(), [
    '--port',
    String(redisPort),
    '--save',
    '',
    '--bind',
    '127.0.0.1',
  ]);
  const server = start('argocd-server', program, [
    `--namespace=${argocdNamespace}`,
    // As in its parameters: TLS ends at the gateway.
    '--insecure',
    '--address=0.0.0.0',
    '--port=80',
    `--metrics-port=${metrics}`,
    `--redis=127.0.0.1:${redisPort}`,
    '--repo-server-plaintext',
    '--loglevel=warn',
  ]);
  await until('argocd-server', 60_000, async () => {
    server.assertAlive();
    const answer = await fetch(`http://${address}/api/version`).catch(() => undefined);
    return answer?.ok === true;
  });
  return async () => {
    await server.stop();
    await redis.stop();
  };
}

/**
 * The objects that it reads: the chart's ConfigMaps from our values, the Secret of its client, the AppProjects, and an
 * Application in each.
 */
function objectsFor(homelab: Homelab): Manifest[] {
  const { objects, cluster } = homelab.build;
  const manifests = objects.map(({ manifest }) => manifest);
  const chart = manifests.find(({ kind, metadata }) => kind === 'HelmChart' && metadata.name === 'argocd');
  const { valuesContent } = JSON.parse(JSON.stringify(chart?.spec));
  const { configs } = load(valuesContent) as { configs: Record<'cm' | 'rbac', Record<string, string>> };
  const name = (suffix: string, labels = {}) => ({
    name: `argocd-${suffix}`,
    namespace: argocdNamespace,
    labels: { 'app.kubernetes.io/part-of': 'argocd', ...labels },
  });
  const client = cluster.all(allSecrets).find((secret) => secret.name === 'argocd-oidc');
  if (!client) throw new Error('Argo CD is no client of the login');
  const keys = [...client.keys.keys()].map((key) => [key, homelab.get(argocdNamespace, client.name, key)]);
  const projects = manifests.filter(({ kind }) => kind === 'AppProject');
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: argocdNamespace } },
    applicationSets,
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: name('cm'), data: configs.cm },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: name('rbac-cm'), data: configs.rbac },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: name('secret'),
      stringData: { 'server.secretkey': randomBytes(16).toString('hex') },
    },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: client.name, namespace: argocdNamespace, labels: { ...client.props.labels } },
      stringData: Object.fromEntries(keys),
    },
    ...projects,
    ...projects.map(({ metadata }) => application(metadata.name)),
  ];
}

/** A kind of the chart without an object here; the server does not start without its definition. */
const applicationSets: Manifest = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'applicationsets.argoproj.io' },
  spec: {
    group: 'argoproj.io',
    scope: 'Namespaced',
    names: { kind: 'ApplicationSet', plural: 'applicationsets' },
    versions: [
      {
        name: 'v1alpha1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
};

/** An Application with the name of its AppProject. */
function application(project: string): Manifest {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: project, namespace: argocdNamespace },
    spec: {
      project,
      source: { repoURL: 'https://git.example.org/some.git', path: 'app', targetRevision: 'main' },
      destination: { server: 'https://kubernetes.default.svc', namespace: project.replace(/^team-/, '') },
    },
  };
}

function redisServer(): string {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'redis-server'));
  const found = paths.find((path) => existsSync(path));
  if (!found) throw new Error('redis-server is not on the PATH (Debian: apt-get install redis-server)');
  return found;
}

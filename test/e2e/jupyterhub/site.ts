import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { allExposures } from '../../../constructs/core/model/exposure.ts';
import { allSecrets } from '../../../constructs/core/model/secret.ts';
import { authorityCertificate, signedCertificate } from '../../../tools/secrets/certificates.ts';
import { createPrivateKey } from '../../../tools/secrets/make.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import type { Api } from '../api.ts';
import { startGateway } from '../identity/gateway.ts';
import { Visitor } from '../identity/visitor.ts';
import { NodeNetwork } from '../kubelet/network.ts';
import { contentOf } from '../kubelet/node-files.ts';
import type { Plane } from '../kubelet/plane.ts';
import { type Pod, resolvePod } from '../kubelet/pod.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import type { Image } from '../kubelet/root.ts';
import { type Running, startPod } from '../kubelet/running.ts';
import type { Stack } from '../mlflow/stack.ts';
import { until } from '../process.ts';
import { createSite, node } from '../workflows/site.ts';
import type { Handover } from './inside.ts';
import { home, NotebookKubelet } from './kubelet.ts';
import { Provider } from './provider.ts';

/** The namespace of the hub and of the notebook servers. */
export const namespace = 'jupyterhub';

/** The hub and its surroundings. */
export interface Site {
  readonly api: Api;
  readonly kubelet: NotebookKubelet;
  readonly provider: Provider;
  /** URL of the hub's pages on the LAN. */
  readonly url: string;
  /** The hub as its pod says. */
  readonly hub: { readonly pod: Pod; readonly image: Image; readonly address: string; running: Running };
  readonly proxy: { readonly pod: Pod; readonly running: Running };
  /** A new visitor, who trusts the platform's authority. */
  stranger(): Visitor;
}

/** Starts the proxy, the hub and what they need on the objects of the synthesized cluster. */
export async function startSite(
  report: RemoteReport,
  build: Build,
  stack: Stack,
  plane: Plane,
  { environment, python, proxy }: Handover,
): Promise<Site> {
  const { api } = plane;
  const { podCidr } = build.cluster.spec.network;
  const address = podCidr.replace(/^(\d+\.\d+)\..*$/, '$1.254.1');
  const networks = stack.folder('networks');
  mkdirSync(networks, { recursive: true });
  const network = new NodeNetwork(networks, podCidr);
  await report.step('namespace, accounts, policies and homes applied', async () => {
    await createSite(api, build, stack.secrets, [namespace]);
    await createEnvironment(api, build, stack);
    await createVolumes(api);
  });

  const signer = await signerOf();
  const hosts = build.cluster.all(allExposures).map(({ host }) => host);
  const gateway = homelab.components.traefik.address;
  const services = ['jupyterhub-hub.jupyterhub', 'jupyterhub-proxy.jupyterhub', 'identity-server.identity'];
  appendFileSync(
    '/etc/hosts',
    `${address} ${services.map((name) => `${name}.svc.cluster.local`).join(' ')}\n${gateway} ${hosts.join(' ')}\n`,
  );
  execFileSync('ip', ['address', 'add', `${gateway}/32`, 'dev', 'lo'], { stdio: 'pipe' });
  const manifests = build.objects.map(({ manifest }) => manifest);
  const key = createPrivateKey('ecdsa');
  const cert = await signedCertificate(key, hosts, 90, signer, new Date());
  // No route of the hub has a login of the gateway.
  await startGateway(manifests, gateway, { key, cert }, () => '');
  const host = build.cluster.all(allExposures).find(({ name }) => name === namespace)?.host;
  const url = `https://${host}`;
  const provider = new Provider(
    {
      id: namespace,
      secret: stack.secrets.get(namespace, 'jupyterhub-oidc', 'secret'),
      callback: `${url}/hub/oauth_callback`,
    },
    (homelab.identity?.users ?? []).map(({ name, groups = [] }) => ({ name, groups })),
  );
  provider.listen(9091, address);

  const venv = realpathSync(dirname(dirname(python)));
  const base = environment.images.mlflow.folders[0]!;
  const image: Image = {
    folders: [base, venv],
    path: [join(venv, 'bin')],
    entrypoint: [],
    files: { '/etc/passwd': `root:x:0:0:root:/root:/bin/sh\njovyan:x:1000:1000::${home}:/bin/sh\n` },
  };
  const kubelet = new NotebookKubelet({
    api,
    node,
    namespaces: [namespace],
    network,
    image: { ...image, workingFolder: home },
    folder: stack.folder('notebooks'),
  });
  plane.run(kubelet);

  // The authority of the platform is made when its secrets are.
  const secrets = {
    get: (home: string, name: string, of: string) =>
      of === 'ca.crt' ? signer.certificate : stack.secrets.get(home, name, of),
  };
  const podOf = (name: string) =>
    resolvePod(stack.objects, secrets, stack.objects.get('Deployment', namespace, name));
  const pods = { proxy: podOf('jupyterhub-proxy'), hub: await withAccount(api, podOf('jupyterhub-hub')) };
  const node24 = dirname(process.execPath);
  const bin = join(proxy, 'node_modules/.bin');
  const running = await report.step('the proxy started as its pod says', () =>
    startPod(
      { ...pods.proxy, container: withStart(pods.proxy) },
      { folders: [node24, proxy], path: [bin, node24], entrypoint: [] },
      stack.folder('proxy'),
      address,
    ),
  );
  const hub = await report.step('the hub started as its pod says', () =>
    startPod(pods.hub, image, stack.folder('hub'), address),
  );
  return {
    api,
    kubelet,
    provider,
    url,
    hub: { pod: pods.hub, image, address, running: hub },
    proxy: { pod: pods.proxy, running },
    stranger: () => new Visitor(signer.certificate),
  };
}

/** A pod without a start-up probe is waited for by its readiness probe. */
function withStart({ container }: Pod): Pod['container'] {
  const { readinessProbe } = container;
  return {
    ...container,
    ...(readinessProbe && { startupProbe: { ...readinessProbe, failureThreshold: 10 } }),
  };
}

/** The pod with what the kubelet adds for its account: the token, the authority of the API server, and where that is. */
async function withAccount(api: Api, pod: Pod): Promise<Pod> {
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts/jupyterhub-hub/token`;
  const answer = await api.create(path, {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    spec: { expirationSeconds: 3600 },
  });
  const { token } = (answer as unknown as { readonly status: { readonly token: string } }).status;
  const authority = await contentOf(api, namespace, 'configmaps', 'kube-root-ca.crt');
  const files = Object.entries({ token, namespace, ...authority }).map(([name, content]) => ({
    path: `/var/run/secrets/kubernetes.io/serviceaccount/${name}`,
    content,
    mode: 0o644,
  }));
  return {
    ...pod,
    env: { ...pod.env, KUBERNETES_SERVICE_HOST: '127.0.0.1', KUBERNETES_SERVICE_PORT: String(api.port) },
    files: [...pod.files, ...files],
  };
}

async function signerOf() {
  const key = createPrivateKey('ecdsa');
  return { key, certificate: await authorityCertificate(key, 'hearth test', new Date()) };
}

/** The Secret with the variables of notebooks, which the sealing controller would make. */
async function createEnvironment(api: Api, { cluster }: Build, { secrets }: Stack): Promise<void> {
  const name = 'jupyterhub-environment';
  const { keys } = cluster.all(allSecrets).find((secret) => secret.name === name)!;
  await api.create(`/api/v1/namespaces/${namespace}/secrets`, {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace },
    stringData: Object.fromEntries([...keys.keys()].map((key) => [key, secrets.get(namespace, name, key)])),
  });
}

interface Claim {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly accessModes: string[];
    readonly storageClassName: string;
    readonly resources: { readonly requests: { readonly storage: string } };
  };
  readonly status?: { readonly phase?: string };
}

/** A volume for each claim, which the driver of the NAS would make. */
async function createVolumes(api: Api): Promise<void> {
  const path = `/api/v1/namespaces/${namespace}/persistentvolumeclaims`;
  for (const { metadata, spec } of await api.list<Claim>(path)) {
    await api.create('/api/v1/persistentvolumes', {
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name: metadata.name },
      spec: {
        capacity: { storage: spec.resources.requests.storage },
        accessModes: spec.accessModes,
        storageClassName: spec.storageClassName,
        persistentVolumeReclaimPolicy: 'Retain',
        claimRef: { namespace, name: metadata.name },
        hostPath: { path: '/volumes' },
      },
    });
  }
  await until('claims bound', 30_000, async () =>
    (await api.list<Claim>(path)).every(({ status }) => status?.phase === 'Bound'),
  );
}

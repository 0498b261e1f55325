import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject, Manifest } from '../../../constructs/core/base/manifest.ts';
import { type Server, startServer } from '../process.ts';

interface Pod {
  readonly serviceAccountName: string;
  readonly containers: readonly { readonly name: string; readonly args?: readonly string[] }[];
}

/** Where the controller looks for its certificate: the path at which its pod mounts it. */
const certificates = '/tmp/k8s-webhook-server/serving-certs';

/**
 * Starts the real controller with the arguments of its container, as its account: the API server gives it the rights of
 * that account and no others.
 */
export function startKserve(
  program: string,
  deployment: Manifest,
  kubeconfig: string,
  folder: string,
): { readonly server: Server; readonly authority: string } {
  const { namespace = '' } = deployment.metadata;
  const { template } = deployment.spec as unknown as { readonly template: { readonly spec: Pod } };
  const { serviceAccountName, containers } = template.spec;
  const manager = containers.find(({ name }) => name === 'manager');
  if (!manager) throw new Error('the chart has no container manager');
  const config = JSON.parse(readFileSync(kubeconfig, 'utf8'));
  const user = { ...config.users[0].user, as: `system:serviceaccount:${namespace}:${serviceAccountName}` };
  const file = join(folder, 'kubeconfig');
  writeFileSync(file, JSON.stringify({ ...config, users: [{ ...config.users[0], user }] }), { mode: 0o600 });
  const authority = makeCertificate();
  nameNamespace(namespace);
  const server = startServer('kserve-manager', program, manager.args ?? [], {
    log: join(folder, 'manager.log'),
    env: { KUBECONFIG: file, POD_NAMESPACE: namespace, SECRET_NAME: 'kserve-webhook-server-cert' },
  });
  return { server, authority };
}

/** The same configuration of webhooks, called on loopback; a stand-in for cert-manager fills in the authority. */
export function onLoopback(webhooks: Manifest, authority: string): Manifest {
  const entries = webhooks.webhooks as readonly JsonObject[];
  return {
    ...webhooks,
    webhooks: entries.map((entry) => {
      const { service } = entry.clientConfig as { readonly service: { readonly path: string } };
      return {
        ...entry,
        clientConfig: {
          url: `https://127.0.0.1:9443${service.path}`,
          caBundle: Buffer.from(authority).toString('base64'),
        },
      };
    }),
  };
}

/** Writes the name of the controller's namespace where the kubelet writes it: it keeps its lease there. */
function nameNamespace(namespace: string): void {
  const folder = '/run/secrets';
  mountOwn(folder);
  mkdirSync(join(folder, 'kubernetes.io/serviceaccount'), { recursive: true });
  writeFileSync(join(folder, 'kubernetes.io/serviceaccount/namespace'), namespace);
}

/** Mounts an empty folder that only this process and its children see. */
function mountOwn(folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]);
}

function makeCertificate(): string {
  mountOwn('/tmp/k8s-webhook-server');
  mkdirSync(certificates, { recursive: true });
  const [certificate, key] = ['tls.crt', 'tls.key'].map((name) => join(certificates, name));
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'],
      ...['-subj', '/CN=kserve-webhook-server-service.kserve.svc', '-addext', 'subjectAltName=IP:127.0.0.1'],
      ...['-keyout', key!, '-out', certificate!],
    ],
    { stdio: 'pipe' },
  );
  return readFileSync(certificate!, 'utf8');
}

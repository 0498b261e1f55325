import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { allExposures } from '../../../constructs/core/model/exposure.ts';
import { resolveCluster } from '../../../constructs/spec.ts';
import { Objects } from '../kubelet/objects.ts';
import { resolvePod } from '../kubelet/pod.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import type { Image } from '../kubelet/root.ts';
import { type Running, startPod } from '../kubelet/running.ts';
import { CheckError } from '../report.ts';
import { logIn } from './flow.ts';
import { startGateway } from './gateway.ts';
import { Homelab } from './values.ts';
import { Visitor } from './visitor.ts';

/** The provider and the gateway before it, up and running. */
export interface Site {
  readonly homelab: Homelab;
  readonly issuer: string;
  readonly provider: Running;
  /** Addresses of other pods. */
  readonly addresses: { readonly argocd: string };
  /** A new visitor. */
  stranger(): Visitor;
}

/** Starts them in this process's own network, with the addresses and names of the platform. */
export async function startSite(report: RemoteReport, image: Image, folder: string): Promise<Site> {
  const homelab = await report.step('every secret of homelab made and sealed', () => Homelab.create());
  const { cluster, objects: placed } = homelab.build;
  const manifests = placed.map(({ manifest }) => manifest);
  const gateway = homelab.spec.components.traefik.address;
  const provider = place(cluster.spec.network.podCidr, 31);
  const mlflow = place(cluster.spec.network.podCidr, 32);
  const argocd = place(cluster.spec.network.podCidr, 33);
  const hosts = cluster.all(allExposures).map(({ host }) => host);
  nameHosts(folder, [
    [gateway, ...hosts],
    [provider, 'identity-server.identity.svc.cluster.local'],
    [argocd, 'argocd-server.argocd.svc.cluster.local'],
    [mlflow, 'mlflow-server.mlflow.svc.cluster.local'],
  ]);
  for (const address of ['127.0.0.1', gateway, provider, mlflow, argocd])
    execFileSync('ip', ['address', 'replace', `${address}/32`, 'dev', 'lo'], { stdio: 'pipe' });
  execFileSync('ip', ['link', 'set', 'lo', 'up'], { stdio: 'pipe' });

  const objects = new Objects(manifests);
  const pod = resolvePod(objects, homelab, objects.get('StatefulSet', 'identity', 'identity-server'));
  const running = await report.step('the provider started as its pod says', () =>
    startPod(pod, image, join(folder, 'provider'), provider),
  );
  await startGateway(manifests, gateway, await homelab.certificate(hosts), (...of) => homelab.get(...of));
  // Stands in for MLflow, whose own login another suite tests: returns the request that it got.
  createServer(({ url, headers }, outgoing) => {
    outgoing.end(JSON.stringify({ url, authorization: headers.authorization ?? null }));
  }).listen(5000, mlflow);
  const host = cluster.all(allExposures).find(({ name }) => name === 'identity')?.host;
  return {
    homelab,
    issuer: `https://${host}`,
    provider: running,
    addresses: { argocd },
    stranger: () => new Visitor(homelab.authority),
  };
}

/** A logged-in user. */
export async function loggedIn(site: Site, name: string): Promise<Visitor> {
  const visitor = site.stranger();
  const status = await logIn(visitor, site.issuer, name, passwordOf(site.homelab, name));
  if (status !== 200) throw new CheckError(`${name} cannot log in: ${status}`);
  return visitor;
}

/** The users in the cluster file. */
export function usersOf({ spec }: Homelab) {
  return resolveCluster(spec).identity?.users ?? [];
}

/** The password that was made for a user. */
export function passwordOf(homelab: Homelab, name: string): string {
  return homelab.get('identity', 'identity-users', name);
}

function place(podCidr: string, last: number): string {
  return `${podCidr.slice(0, podCidr.lastIndexOf('.'))}.${last}`;
}

function nameHosts(folder: string, lines: readonly (readonly string[])[]): void {
  const file = join(folder, 'hosts');
  writeFileSync(file, `${[['127.0.0.1', 'localhost'], ...lines].map((line) => line.join(' ')).join('\n')}\n`);
  execFileSync('mount', ['--bind', file, '/etc/hosts']);
}

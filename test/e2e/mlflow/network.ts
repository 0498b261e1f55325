import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Objects } from '../kubelet/objects.ts';

/** Addresses in the range of pods. */
export interface Addresses {
  readonly postgres: string;
  readonly objectStore: string;
  readonly mlflow: string;
}

/** Adds an address for each pod to this process's own network. */
export function placePods(podCidr: string): Addresses {
  const network = podCidr.slice(0, podCidr.lastIndexOf('.'));
  const addresses = {
    postgres: `${network}.11`,
    objectStore: `${network}.12`,
    mlflow: `${network}.213`,
  };
  ip('link', 'set', 'lo', 'up');
  for (const address of Object.values(addresses)) ip('address', 'add', `${address}/32`, 'dev', 'lo');
  return addresses;
}

/** Resolves the names of Services to their pods, by /etc/hosts in this process's own mounts. */
export function nameServices(objects: Objects, addresses: Addresses, folder: string): void {
  const file = join(folder, 'hosts');
  const names = objects.all('Service').flatMap(({ metadata: { namespace, name } }) => {
    if (namespace === 'mlflow') return [[addresses.mlflow, namespace, name]];
    return namespace === 'object-store' ? [[addresses.objectStore, namespace, name]] : [];
  });
  // The operator creates these Services.
  const primaries = objects
    .all('Cluster')
    .map(({ metadata: { namespace, name } }) => [addresses.postgres, namespace, `${name}-rw`]);
  const lines = [...names, ...primaries].map(
    ([address, namespace, name]) => `${address} ${name}.${namespace}.svc.cluster.local`,
  );
  writeFileSync(file, `${['127.0.0.1 localhost', ...lines].join('\n')}\n`);
  execFileSync('mount', ['--bind', file, '/etc/hosts']);
}

function ip(...args: readonly string[]): void {
  execFileSync('ip', [...args], { stdio: 'pipe' });
}

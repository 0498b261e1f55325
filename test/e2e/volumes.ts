import type { Api } from './api.ts';
import { type Claim, nameOf, type StorageClass } from './kinds.ts';
import type { Finding } from './report.ts';

const selectedNode = 'volume.kubernetes.io/selected-node';

/**
 * Stands in for provisioners: makes a volume for each claim that waits for one.
 *
 * A class with WaitForFirstConsumer stands for disks of nodes: its volumes are bound to the node that the scheduler has
 * selected. All other volumes are reachable from every node.
 *
 * @returns the claims that can never be bound.
 */
export async function provision(api: Api): Promise<Finding[]> {
  const [claims, classes, volumes] = await Promise.all([
    api.list<Claim>('/api/v1/persistentvolumeclaims'),
    api.list<StorageClass>('/apis/storage.k8s.io/v1/storageclasses'),
    api.list<{ metadata: { name: string } }>('/api/v1/persistentvolumes'),
  ]);
  const findings: Finding[] = [];
  for (const claim of claims.filter(({ spec }) => spec.volumeName === undefined)) {
    const { storageClassName } = claim.spec;
    const storageClass = classes.find(({ metadata }) => metadata.name === storageClassName);
    const node = claim.metadata.annotations?.[selectedNode];
    if (!storageClass) {
      findings.push({
        what: `claim ${nameOf(claim)}`,
        why: `there is no StorageClass ${storageClassName ?? '(default)'}`,
      });
    } else if (!volumes.some(({ metadata }) => metadata.name === volumeName(claim))) {
      const local = storageClass.volumeBindingMode === 'WaitForFirstConsumer';
      if (!local) await api.create('/api/v1/persistentvolumes', volume(claim, storageClass));
      else if (node) await api.create('/api/v1/persistentvolumes', volume(claim, storageClass, node));
    }
  }
  return findings;
}

function volumeName(claim: Claim): string {
  return `pvc-${claim.metadata.uid}`;
}

function volume(claim: Claim, storageClass: StorageClass, node?: string) {
  const { name, namespace, uid } = claim.metadata;
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: volumeName(claim) },
    spec: {
      capacity: { storage: claim.spec.resources.requests.storage },
      accessModes: claim.spec.accessModes,
      storageClassName: storageClass.metadata.name,
      persistentVolumeReclaimPolicy: storageClass.reclaimPolicy ?? 'Delete',
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name, namespace, uid },
      ...(node === undefined
        ? { nfs: { server: '127.0.0.1', path: `/${volumeName(claim)}` } }
        : { local: { path: `/${volumeName(claim)}` }, nodeAffinity: { required: onlyOn(node) } }),
    },
  };
}

function onlyOn(node: string) {
  return {
    nodeSelectorTerms: [
      { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [node] }] },
    ],
  };
}

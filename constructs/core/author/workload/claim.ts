import { authorProblems } from '../../model/author-problem.ts';
import { Claim } from '../../model/claim.ts';
import { allHostFolders } from '../../model/host-folder.ts';
import { partsOf, type Text } from '../../model/reference.ts';
import { createObject, type Scope } from '../object.ts';

export interface SharedClaimProps {
  /** Size, such as `20Gi`. */
  readonly size: string;
  /** Storage class, which also says whether data is kept when the claim is deleted. */
  readonly storageClass: Text;
  /**
   * Lets pods on several nodes mount it at the same time; needs a class on NFS.
   * @default false: the pods that mount it run on one node
   */
  readonly shared?: boolean;
}

/** A claim of a component, which is kept when the component is removed. */
export function createClaim(component: Scope, name: string, props: SharedClaimProps): Claim {
  const { size, storageClass, shared = false } = props;
  const claim = new Claim(component, `${component.name}-${name}`, {
    size,
    storageClass: plain(storageClass),
    shared,
  });
  createObject(component, 'v1/PersistentVolumeClaim', claim.name, {
    metadata: { retain: true },
    spec: {
      accessModes: [shared ? 'ReadWriteMany' : 'ReadWriteOnce'],
      storageClassName: storageClass,
      resources: { requests: { storage: size } },
      volumeMode: 'Filesystem',
    },
  });
  return claim;
}

export interface HostFolderProps {
  /**
   * Absolute path of the folder, on the node's own disk. The node creates it when it starts, empty and for root only; an
   * existing folder is kept. At the first mount the kubelet gives it to the group of the pods.
   */
  readonly path: string;
  /** Name of the node in the cluster file. */
  readonly node: string;
  /** Space on the node's disk that is reserved for it, such as `200Gi`. It is not enforced at run time. */
  readonly size: string;
}

/** A folder of one node as a claim, which pods may mount where Pod Security refuses a hostPath. */
export function createHostFolder(component: Scope, name: string, props: HostFolderProps): Claim {
  const { path, node, size } = props;
  checkHostFolder(component, name, props);
  component.cluster.add(allHostFolders, { node, path });
  const objectName = `${component.name}-${name}`;
  const common = {
    // ReadWriteOnce allows several pods of one node.
    accessModes: ['ReadWriteOnce' as const],
    storageClassName: '',
    volumeMode: 'Filesystem' as const,
  };
  createObject(component, 'v1/PersistentVolume', objectName, {
    metadata: { retain: true },
    spec: {
      ...common,
      capacity: { storage: size },
      persistentVolumeReclaimPolicy: 'Retain',
      // Without a claimRef, any claim of any namespace could bind the volume.
      claimRef: {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        namespace: component.namespaceName,
        name: objectName,
      },
      local: { path },
      nodeAffinity: {
        required: {
          nodeSelectorTerms: [
            { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [node] }] },
          ],
        },
      },
    },
  });
  createObject(component, 'v1/PersistentVolumeClaim', objectName, {
    metadata: { retain: true },
    spec: { ...common, volumeName: objectName, resources: { requests: { storage: size } } },
  });
  return new Claim(component, objectName, { size, node });
}

function checkHostFolder(component: Scope, name: string, { path, node }: HostFolderProps): void {
  const where = `${component.name} hostFolder ${name}`;
  const names = component.cluster.spec.nodes.map((known) => known.name);
  if (!names.includes(node)) {
    component.cluster.add(authorProblems, {
      code: 'unknown-node',
      path: where,
      found: `the node ${node}`,
      expected: `a node of the cluster file: ${names.join(', ')}`,
      fix: 'Name one of these nodes.',
    });
  }
  if (!/^(\/\w[\w.-]*)+$/.test(path)) {
    component.cluster.add(authorProblems, {
      code: 'invalid-host-folder',
      path: where,
      found: `the path ${path}`,
      expected:
        'an absolute path of a folder, in letters, digits, _, - and ., with no name that begins with - or .',
      fix: 'Write the whole path, such as /var/lib/models.',
    });
  }
}

function plain(value: Text): string {
  return partsOf(value)
    .map((part) => part.text)
    .join('');
}

import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { ownerTarget } from '../../core/model/owner.ts';
import { Reference } from '../../core/model/reference.ts';
import type { NfsDriver } from '../csi-nfs/index.ts';
import { refuseFreeVolumes } from './volumes.ts';

export interface StorageClassesProps {
  /** The NFS driver; present when a class needs it. */
  readonly nfs?: NfsDriver | undefined;
}

/** The storage classes of the cluster file. Data stays on the disk when a claim is deleted. */
export class StorageClasses extends Component {
  readonly #nfs: NfsDriver | undefined;

  constructor(cluster: Cluster, { nfs }: StorageClassesProps = {}) {
    super(cluster, 'storage-classes', {
      layer: 'storage',
      purpose: 'Where claims get their space from',
      namespace: 'kube-system',
    });
    this.#nfs = nfs;
    refuseFreeVolumes(this);
    for (const storageClass of cluster.spec.storage.classes) {
      this.object('storage.k8s.io/v1/StorageClass', storageClass.name, {
        metadata: {
          annotations: {
            'storageclass.kubernetes.io/is-default-class': String(storageClass.default),
            // With hostPath, the provisioner's default, a volume has no metrics of its usage.
            ...(storageClass.type === 'local' && { defaultVolumeType: 'local' }),
          },
        },
        reclaimPolicy: 'Retain',
        ...(storageClass.type === 'local'
          ? {
              provisioner: 'rancher.io/local-path',
              // The node is chosen with the pod, not before it.
              volumeBindingMode: 'WaitForFirstConsumer',
            }
          : {
              provisioner: 'nfs.csi.k8s.io',
              volumeBindingMode: 'Immediate',
              allowVolumeExpansion: true,
              mountOptions: [`nfsvers=${storageClass.nfsVersion}`, 'hard'],
              parameters: {
                server: storageClass.server,
                share: storageClass.export,
                subDir: `${pvc('namespace')}/${pvc('name')}`,
                onDelete: 'retain',
                // The driver makes folders as root. Pods here are not, and the kubelet's fsGroup does nothing where the
                // NAS takes root for nobody; only pods with the claim see the folder.
                mountPermissions: '0777',
              },
            }),
      });
    }
  }

  /**
   * The name of a class: a component that uses it comes after the classes, and after the driver for a class on a NAS.
   */
  class(name: string): Reference {
    const type = this.cluster.spec.storage.classes.find((known) => known.name === name)?.type;
    const target = ownerTarget(this);
    if (type !== 'nfs' || !this.#nfs) return Reference.of({ text: name, target });
    return Reference.of({ text: name, target }, { text: '', target: ownerTarget(this.#nfs) });
  }
}

// The driver's own placeholders, not JavaScript's.
function pvc(field: string): string {
  return `$\{pvc.metadata.${field}}`;
}

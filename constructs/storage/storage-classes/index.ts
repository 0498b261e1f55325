import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import type { Reference } from '../../core/model/reference.ts';

/** The storage classes of the cluster file. What is deleted in Kubernetes stays on the disk. */
export class StorageClasses extends Component {
  constructor(cluster: Cluster) {
    super(cluster, 'storage-classes', {
      layer: 'storage',
      purpose: 'Where claims get their space from',
      namespace: 'kube-system',
    });
    for (const storageClass of cluster.spec.storage.classes) {
      this.object('storage.k8s.io/v1/StorageClass', storageClass.name, {
        metadata: {
          annotations: {
            'storageclass.kubernetes.io/is-default-class': String(storageClass.default),
            // As hostPath, which is the provisioner's default, a volume has no usage that anybody could watch.
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
              mountOptions: ['nfsvers=4.1', 'hard'],
              parameters: {
                server: storageClass.server,
                share: storageClass.export,
                subDir: `${pvc('namespace')}/${pvc('name')}`,
                onDelete: 'retain',
              },
            }),
      });
    }
  }

  /** The name of a class. */
  class(name: string): Reference {
    return this.named(name);
  }
}

// The driver's own placeholders, not JavaScript's.
function pvc(field: string): string {
  return `$\{pvc.metadata.${field}}`;
}

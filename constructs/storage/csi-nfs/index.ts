import type { CsiDriverNfsValues } from '../../../imports/charts/csi-driver-nfs.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { containerResources } from '../../core/model/resources.ts';
import { containers } from './resources.ts';
import { chart } from './versions.ts';

/** Mounts folders of a NAS as volumes. */
export class NfsDriver extends Component {
  constructor(cluster: Cluster) {
    super(cluster, 'csi-nfs', {
      layer: 'storage',
      purpose: 'Mounts folders of a NAS as volumes',
      podSecurity: { level: 'privileged', reason: 'the driver mounts file systems on its node' },
    });
    const values: CsiDriverNfsValues = {
      // Snapshots need a controller and definitions that the platform does not have.
      controller: {
        enableSnapshotter: false,
        resources: {
          csiProvisioner: containerResources(containers.provisioner),
          csiResizer: containerResources(containers.resizer),
          livenessProbe: containerResources(containers.livenessProbe),
          nfs: containerResources(containers.controllerDriver),
        },
      },
      node: {
        resources: {
          livenessProbe: containerResources(containers.livenessProbe),
          nodeDriverRegistrar: containerResources(containers.registrar),
          nfs: containerResources(containers.nodeDriver),
        },
      },
    };
    const release = this.release({ chart: pinnedChart(chart), values });
    this.allowRights(
      'csi-nfs-controller-sa',
      ['secrets'],
      'a storage class may name a Secret with mount options, in any namespace; those of the cluster file name none',
    );
    release.pods('controller', 'csi-nfs-controller', {
      'csi-provisioner': containers.provisioner,
      'csi-resizer': containers.resizer,
      'liveness-probe': containers.livenessProbe,
      nfs: containers.controllerDriver,
    });
    release.pods(
      'node',
      'csi-nfs-node',
      {
        'liveness-probe': containers.livenessProbe,
        'node-driver-registrar': containers.registrar,
        nfs: containers.nodeDriver,
      },
      { placement: { tolerations: [{ operator: 'Exists' }] } },
    );
    this.alert({
      name: 'NfsProvisionerUnreachable',
      expr: 'kube_deployment_status_replicas_available{deployment="csi-nfs-controller"} == 0',
      for: '2m',
      severity: 'critical',
      summary: 'Volumes on the NAS cannot be made or mounted',
      runbook: 'nfs-provisioner-unreachable',
    });
  }
}

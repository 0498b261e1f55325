import type { CsiDriverNfsValues } from '../../../imports/charts/csi-driver-nfs.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
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
      controller: { enableSnapshotter: false, resources: controllerResources },
      node: { resources: nodeResources },
    };
    const release = this.release({ chart: pinnedChart(chart), values });
    release.pods('controller', 'csi-nfs-controller', containers.controller);
    release.pods('node', 'csi-nfs-node', containers.node, {
      placement: { tolerations: [{ operator: 'Exists' }] },
    });
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

// Upstream requests 20Mi for each container with a limit of 400Mi; here a limit is at most twice the request.
const small = { requests: { cpu: '10m', memory: '20Mi' }, limits: { memory: '40Mi' } };
const controllerResources = { csiProvisioner: small, csiResizer: small, livenessProbe: small, nfs: small };
const nodeResources = { livenessProbe: small, nodeDriverRegistrar: small, nfs: small };

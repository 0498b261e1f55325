import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

const pod = { image: 'example.org/server:1.0.0', resources: tiny, uid: 1000 };

/** The wave and the hook of each object, by `Kind/name`. */
function lives(first: boolean) {
  const cluster = emptyCluster();
  const part = new Part(cluster, 'app');
  const files = { '/etc/app.conf': part.file('app.conf', 'a') };
  const models = part.claim('models', { size: '1Gi', storageClass: 'local' });
  const cache = part.claim('cache', { size: '1Gi', storageClass: 'local' });
  part.job('pull', { ...pod, ...(first && { first }), files, volumes: { '/models': models } });
  part.deployment('server', { ...pod, files, volumes: { '/models': models, '/cache': cache } });
  part.daemonSet('agent', pod);
  part.statefulSet('db', { ...pod, claim: { path: '/data', size: '1Gi', storageClass: 'local' } });
  part.cronJob('copy', { ...pod, schedule: '0 2 * * *' });
  part.job('report', pod);
  new Part(cluster, 'other').deployment('server', pod);
  const { objects, problems } = build(cluster);
  expect(problems).toEqual([]);
  return (id: string) => {
    const { annotations = {} } = objects.find(
      ({ manifest: { kind, metadata } }) => `${kind}/${metadata.name}` === id,
    )!.manifest.metadata;
    const wave = Number(annotations['argocd.argoproj.io/sync-wave'] ?? 0);
    return { wave, hook: annotations['argocd.argoproj.io/hook'] === 'Sync' };
  };
}

const workloads = ['Deployment/app-server', 'DaemonSet/app-agent', 'StatefulSet/app-db', 'CronJob/app-copy'];

describe('a first job', () => {
  const life = lives(true);

  it('ends before the workloads of its component start, and the other jobs come after the workloads', () => {
    expect(life('Job/app-pull')).toEqual({ wave: 0, hook: true });
    for (const id of workloads) expect(life(id)).toEqual({ wave: 1, hook: false });
    expect(life('Job/app-report')).toEqual({ wave: 2, hook: true });
  });

  it('has the files and claims that it mounts', () => {
    for (const id of [
      'ConfigMap/app-app-conf',
      'ServiceAccount/app-pull',
      'PersistentVolumeClaim/app-models',
    ])
      expect(life(id)).toEqual({ wave: 0, hook: false });
  });

  it('comes with the claims of later pods, for which Argo CD does not wait', () => {
    expect(life('PersistentVolumeClaim/app-cache')).toEqual({ wave: 0, hook: false });
  });

  it('delays no other component', () => {
    expect(life('Deployment/other-server').wave).toBe(0);
  });
});

describe('a job that is not first', () => {
  it('comes after the workloads, which do not wait', () => {
    const life = lives(false);
    expect(life('Job/app-pull')).toEqual({ wave: 1, hook: true });
    for (const id of [...workloads, 'PersistentVolumeClaim/app-cache']) expect(life(id).wave).toBe(0);
  });
});

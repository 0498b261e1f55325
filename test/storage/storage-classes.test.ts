import { describe, expect, it } from 'vitest';
import { build } from '../../constructs/core/derive/build.ts';
import { NfsDriver } from '../../constructs/storage/csi-nfs/index.ts';
import { StorageClasses } from '../../constructs/storage/storage-classes/index.ts';
import { emptyCluster, Part, tiny } from '../support/cluster.ts';

/** The components that a component with a claim of a class comes after. */
function neededFor(storageClass: string): string[] {
  const cluster = emptyCluster({
    storage: {
      classes: [
        { name: 'local', type: 'local', default: true },
        { name: 'nas', type: 'nfs', server: '192.168.2.5', export: '/data' },
      ],
    },
  });
  const classes = new StorageClasses(cluster, { nfs: new NfsDriver(cluster) });
  const app = new Part(cluster, 'app');
  app.statefulSet('server', {
    image: 'example.org/server:1.0.0',
    resources: tiny,
    uid: 1000,
    claim: { size: '1Gi', path: '/data', storageClass: classes.class(storageClass) },
  });
  const { dependencies } = build(cluster);
  return dependencies.filter(({ from }) => from === app).map(({ to }) => to.name);
}

/** The class of a NAS as it is installed. */
function nasClass(nfsVersion?: '3' | '4.2') {
  const nas = { name: 'nas', type: 'nfs', server: '192.168.2.5', export: '/data' } as const;
  const cluster = emptyCluster({
    storage: {
      classes: [
        { name: 'local', type: 'local', default: true },
        { ...nas, ...(nfsVersion && { nfsVersion }) },
      ],
    },
  });
  new StorageClasses(cluster, { nfs: new NfsDriver(cluster) });
  return build(cluster).objects.find(({ manifest }) => manifest.metadata.name === 'nas')?.manifest;
}

describe('a class on a NAS', () => {
  it('makes folders that pods may write which do not run as root', () => {
    expect(nasClass()).toMatchObject({ parameters: { mountPermissions: '0777' } });
  });

  it('is mounted by version 4.1 of NFS, or by the one that the cluster file says', () => {
    expect(nasClass()).toMatchObject({ mountOptions: ['nfsvers=4.1', 'hard'] });
    expect(nasClass('3')).toMatchObject({ mountOptions: ['nfsvers=3', 'hard'] });
  });
});

describe('a claim', () => {
  it('comes after the driver of its class, and after no other', () => {
    expect(neededFor('nas')).toEqual(expect.arrayContaining(['storage-classes', 'csi-nfs']));
    expect(neededFor('local')).toContain('storage-classes');
    expect(neededFor('local')).not.toContain('csi-nfs');
  });
});

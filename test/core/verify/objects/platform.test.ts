import { describe, expect, it } from 'vitest';
import type { Json, Manifest } from '../../../../constructs/core/base/manifest.ts';
import { prove } from '../../../../constructs/core/verify/objects/index.ts';
import { provePlatform } from '../../../../constructs/core/verify/objects/relations.ts';
import type { UnmanagedObjects } from '../../../../constructs/core/verify/objects/unmanaged.ts';
import { kinds } from '../../../kinds/all.ts';
import type { Changes } from './cases/case.ts';
import { change } from './change.ts';
import { custom, problemsOf, unmanaged } from './platform.ts';
import { samples } from './samples/index.ts';

const pod = 'spec.containers[0]';

describe('a platform', () => {
  it('is accepted when every named object exists', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('may lack optional objects', () => {
    const secretKeyRef = { name: 'other', key: 'a', optional: true };
    const changes: Changes = {
      [`${pod}.env[1].valueFrom`]: { secretKeyRef },
      'spec.volumes[3]': { name: 'extra', secret: { secretName: 'other', optional: true } },
    };
    expect(problemsOf({ pod: change(samples.pod, changes) })).toEqual([]);
  });

  it('may lack objects that every cluster has', () => {
    const changes: Changes = {
      'spec.serviceAccountName': 'default',
      'spec.priorityClassName': 'system-node-critical',
      [`${pod}.envFrom[0].configMapRef.name`]: 'kube-root-ca.crt',
    };
    const roleBinding = change(samples.roleBinding, { roleRef: { kind: 'ClusterRole', name: 'view' } });
    expect(problemsOf({ pod: change(samples.pod, changes), roleBinding })).toEqual([]);
  });

  it('has the objects of charts and operators', () => {
    const ingress = change(samples.ingress, {
      'spec.rules[0].http.paths[0].backend.service': { name: 'chart', port: { number: 80 } },
    });
    const service = change(samples.service, {
      'spec.selector': { app: 'chart' },
      'spec.ports[0].targetPort': 'web',
      'spec.ports[1].targetPort': 9,
    });
    const without = problemsOf({ ingress, service });
    const chart: UnmanagedObjects = {
      ...unmanaged,
      services: [{ namespace: 'sample', name: 'chart', ports: [{ name: 'http', port: 80 }], labels: {} }],
      pods: [
        { namespace: 'sample', labels: { app: 'chart' }, ports: [{ name: 'web', port: 1 }, { port: 9 }] },
      ],
    };
    expect(without.map(([path]) => path)).toEqual([
      'Service.sample spec.selector',
      'Ingress.sample spec.rules[0].http.paths[0].backend.service.name',
    ]);
    expect(problemsOf({ ingress, service }, chart)).toEqual([]);
  });

  it('has the objects that components expect', () => {
    const changes: Changes = { [`${pod}.env[1].valueFrom.secretKeyRef`]: { name: 'given', key: 'token' } };
    const changed = { pod: change(samples.pod, changes) };
    const objects = new Set(['Secret/sample/given']);
    expect(problemsOf(changed)).toHaveLength(1);
    expect(problemsOf(changed, { ...unmanaged, objects })).toEqual([]);
    expect(
      problemsOf(changed, { ...unmanaged, objects, keys: new Map([['Secret/sample/given', ['token']]]) }),
    ).toEqual([]);
    expect(
      problemsOf(changed, { ...unmanaged, objects, keys: new Map([['Secret/sample/given', ['other']]]) }),
    ).toHaveLength(1);
  });

  it('has the objects that controllers make from its objects', () => {
    const secretKeyRef = (name: string, key: string): Json => ({ secretKeyRef: { name, key } });
    const from = `${pod}.env[1].valueFrom`;
    for (const [name, key] of [
      ['postgres-app', 'uri'],
      ['postgres-ca', 'ca.crt'],
      ['certificate', 'tls.key'],
      ['sealed', 'app.ini'],
    ] as const) {
      expect(problemsOf({ pod: change(samples.pod, { [from]: secretKeyRef(name, key) }) })).toEqual([]);
    }
    expect(
      problemsOf({ pod: change(samples.pod, { [from]: secretKeyRef('postgres-superuser', 'uri') }) }),
    ).toHaveLength(1);
    const claim = { name: 'data', persistentVolumeClaim: { claimName: 'data-sample-0' } };
    expect(problemsOf({ pod: change(samples.pod, { 'spec.volumes[3]': claim }) })).toEqual([]);
  });

  it('has a definition for every custom kind', () => {
    const definitions = new Set(custom.filter((kind) => kind !== 'cert-manager.io/Issuer'));
    expect(problemsOf({}, { ...unmanaged, definitions })).toEqual([
      [
        'Issuer.sample kind',
        'Add the component that brings the definition, or state it there with providesCrds().',
      ],
    ]);
  });

  it('has each object once', () => {
    const manifest = samples.configMap;
    const objects = ['one', 'two'].map((name) => ({ component: { name }, manifest }));
    const namespace = { component: { name: 'one' }, manifest: samples.namespace };
    expect(provePlatform([namespace, ...objects], kinds, unmanaged)).toEqual([
      {
        code: 'duplicate-object',
        path: 'two/ConfigMap.config',
        found: '"config"',
        expected: 'one ConfigMap of this name: one makes it too',
        fix: 'Remove or rename one of them.',
      },
    ]);
    const elsewhere = change(manifest, { 'metadata.namespace': 'default' });
    expect(
      provePlatform([namespace, objects[0]!, { ...objects[1]!, manifest: elsewhere }], kinds, unmanaged),
    ).toEqual([]);
  });
});

describe('all proofs together', () => {
  const place = (manifest: Manifest) => ({ component: { name: 'team' }, manifest });
  const namespace = place(samples.namespace);

  it('report problems of each object, then problems between objects', () => {
    const wrongName = place(change(samples.configMap, { 'metadata.name': 'A' }));
    const lost = place(
      change(samples.claim, { 'metadata.namespace': 'other', 'spec.storageClassName': undefined }),
    );
    expect(prove([namespace, wrongName, lost], kinds, unmanaged).map(({ path }) => path)).toEqual([
      'team/ConfigMap.A metadata.name',
      'team/PersistentVolumeClaim.sample metadata.namespace',
    ]);
  });

  it('do not report the objects of an invalid object as missing', () => {
    const broken = place(change(samples.configMap, { 'data.a': 5 }));
    const user = place(
      change(samples.pod, { 'spec.serviceAccountName': undefined, 'spec.priorityClassName': undefined }),
    );
    expect(prove([namespace, broken, user], kinds, unmanaged).map(({ path }) => path)).toEqual([
      'team/ConfigMap.config data.a',
    ]);
  });
});

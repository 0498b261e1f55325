import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json, Manifest } from '../../../constructs/core/manifest.ts';
import { prove } from '../../../constructs/core/prove/index.ts';
import type { Schema, SchemaFile } from '../../../constructs/core/prove/json-schema.ts';
import { type Known, nothingKnown } from '../../../constructs/core/prove/platform/known.ts';
import { linkFields } from '../../../constructs/core/prove/platform/links.ts';
import { provePlatform } from '../../../constructs/core/prove/platform.ts';
import type { Changes } from './cases/case.ts';
import { change } from './change.ts';
import { samples } from './samples/index.ts';

type Name = keyof typeof samples;

const custom = Object.values(samples).flatMap(({ apiVersion, kind }) => {
  const group = apiVersion.split('/')[0]!;
  return group.includes('.') && !group.endsWith('.k8s.io') ? [`${group}/${kind}`] : [];
});
const known: Known = { ...nothingKnown, definitions: new Set(custom) };

function problemsOf(changed: Partial<Record<Name, Manifest | undefined>>, all: Known = known) {
  const manifests = Object.values<Manifest | undefined>({ ...samples, ...changed });
  const objects = manifests.flatMap((manifest) =>
    manifest ? [{ component: { name: 'team' }, manifest }] : [],
  );
  return provePlatform(objects, all).map(({ path, fix }) => [path.replace(/^team\//, ''), fix]);
}

const pod = 'spec.containers[0]';
const none = (kind: string) => `create the ${kind}, or take the name from a handle`;
const near = (name: string) => `did you mean ${name}?`;

describe('a platform', () => {
  it('is accepted when every name leads to something', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[Name, Changes, string, string]>([
    [
      'pod',
      { [`${pod}.env[1].valueFrom.secretKeyRef.name`]: 'seald' },
      `${pod}.env[1].valueFrom.secretKeyRef`,
      near('sealed'),
    ],
    [
      'pod',
      { [`${pod}.env[1].valueFrom.secretKeyRef.key`]: 'passwd' },
      `${pod}.env[1].valueFrom.secretKeyRef.key`,
      'take the key from the handle',
    ],
    [
      'pod',
      { [`${pod}.envFrom[0].configMapRef.name`]: 'other' },
      `${pod}.envFrom[0].configMapRef`,
      none('ConfigMap'),
    ],
    ['pod', { 'spec.serviceAccountName': 'other' }, 'spec.serviceAccountName', none('ServiceAccount')],
    ['pod', { 'spec.priorityClassName': 'importand' }, 'spec.priorityClassName', near('important')],
    ['pod', { 'spec.runtimeClassName': 'nvidea' }, 'spec.runtimeClassName', near('nvidia')],
    [
      'pod',
      { 'spec.imagePullSecrets': [{ name: 'other' }] },
      'spec.imagePullSecrets[0].name',
      none('Secret'),
    ],
    [
      'pod',
      { 'spec.volumes[0].configMap.items[0].key': 'app.yml' },
      'spec.volumes[0].configMap.items[0].key',
      'take the key from the handle',
    ],
    [
      'pod',
      { 'spec.volumes[2].projected.sources[1].secret.name': 'other' },
      'spec.volumes[2].projected.sources[1].secret.items[0]',
      none('Secret'),
    ],
    [
      'pod',
      { 'spec.volumes[3]': { name: 'data', persistentVolumeClaim: { claimName: 'data' } } },
      'spec.volumes[3].persistentVolumeClaim.claimName',
      none('PersistentVolumeClaim'),
    ],
    ['claim', { 'spec.storageClassName': 'localpath' }, 'spec.storageClassName', near('local-path')],
    [
      'statefulSet',
      { 'spec.volumeClaimTemplates[0].spec.storageClassName': 'nfs' },
      'spec.volumeClaimTemplates[0].spec.storageClassName',
      none('StorageClass'),
    ],
    ['statefulSet', { 'spec.serviceName': 'other' }, 'spec.serviceName', none('Service')],
    [
      'service',
      { 'spec.ports[0].targetPort': 'web' },
      'spec.ports[0].targetPort',
      'take the port from the pods',
    ],
    [
      'service',
      { 'spec.ports[1].targetPort': 9091 },
      'spec.ports[1].targetPort',
      'take the port from the pods',
    ],
    [
      'ingress',
      { 'spec.rules[0].http.paths[0].backend.service.name': 'simple' },
      'spec.rules[0].http.paths[0].backend.service.name',
      near('sample'),
    ],
    [
      'ingress',
      { 'spec.rules[0].http.paths[0].backend.service.port.name': 'https' },
      'spec.rules[0].http.paths[0].backend.service.port',
      'take the port from the handle',
    ],
    ['ingress', { 'spec.tls[0].secretName': 'other' }, 'spec.tls[0].secretName', none('Secret')],
    ['ingress', { 'spec.ingressClassName': 'nginx' }, 'spec.ingressClassName', none('IngressClass')],
    [
      'ingressRoute',
      { 'spec.routes[0].services[0].name': 'other' },
      'spec.routes[0].services[0].name',
      none('Service'),
    ],
    [
      'ingressRoute',
      { 'spec.routes[0].services[0].port': 81 },
      'spec.routes[0].services[0].port',
      'take the port from the handle',
    ],
    [
      'ingressRoute',
      { 'spec.routes[0].services[0].serversTransport': 'other' },
      'spec.routes[0].services[0].serversTransport',
      none('ServersTransport'),
    ],
    [
      'ingressRoute',
      { 'spec.routes[0].middlewares[0].name': 'other' },
      'spec.routes[0].middlewares[0]',
      none('Middleware'),
    ],
    [
      'ingressRoute',
      { 'spec.routes[0].middlewares[0].namespace': 'other' },
      'spec.routes[0].middlewares[0]',
      'there is one in namespace sample, which is not reached from here',
    ],
    ['certificate', { 'spec.issuerRef.name': 'other' }, 'spec.issuerRef', none('ClusterIssuer')],
    [
      'certificate',
      { 'spec.issuerRef': { kind: 'Issuer', name: 'other' } },
      'spec.issuerRef',
      none('Issuer'),
    ],
    ['clusterIssuer', { 'spec.ca.secretName': 'other' }, 'spec.ca.secretName', none('Secret')],
    ['roleBinding', { 'roleRef.name': 'other' }, 'roleRef', none('Role')],
    [
      'roleBinding',
      { 'subjects[0].namespace': 'other' },
      'subjects[0]',
      'there is one in namespace sample, which is not reached from here',
    ],
    ['clusterRoleBinding', { 'roleRef.name': 'other' }, 'roleRef', none('ClusterRole')],
    ['autoscaler', { 'spec.scaleTargetRef.name': 'other' }, 'spec.scaleTargetRef', none('Deployment')],
    [
      'disruptionBudget',
      { 'spec.selector.matchLabels.app': 'other' },
      'spec.selector',
      'select pods that exist',
    ],
    [
      'serviceMonitor',
      { 'spec.selector.matchLabels.app': 'other' },
      'spec.selector',
      'select a Service that exists',
    ],
    ['serviceMonitor', { 'spec.endpoints[0].port': 'metric' }, 'spec.endpoints[0].port', 'name the port'],
    [
      'serviceMonitor',
      { 'spec.endpoints[0].basicAuth.password.key': 'other' },
      'spec.endpoints[0].basicAuth.password.key',
      'take the key from the handle',
    ],
    ['podMonitor', { 'spec.selector.matchLabels.app': 'other' }, 'spec.selector', 'select pods that exist'],
    ['advertisement', { 'spec.ipAddressPools[0]': 'other' }, 'spec.ipAddressPools[0]', none('IPAddressPool')],
    ['application', { 'spec.project': 'other' }, 'spec.project', none('AppProject')],
    ['database', { 'spec.cluster.name': 'other' }, 'spec.cluster', none('Cluster')],
    [
      'postgres',
      { 'spec.managed.roles[0].passwordSecret.name': 'other' },
      'spec.managed.roles[0].passwordSecret',
      none('Secret'),
    ],
    ['serversTransport', { 'spec.rootCAs[0].secret': 'other' }, 'spec.rootCAs[0].secret', none('Secret')],
    [
      'validatingWebhook',
      { 'webhooks[0].clientConfig.service.name': 'other' },
      'webhooks[0].clientConfig.service.name',
      none('Service'),
    ],
    ['apiService', { 'spec.service.port': 443 }, 'spec.service.port', 'take the port from the handle'],
    [
      'admissionPolicyBinding',
      { 'spec.policyName': 'other' },
      'spec.policyName',
      none('ValidatingAdmissionPolicy'),
    ],
    ['issuer', { 'metadata.namespace': 'simple' }, 'metadata.namespace', near('sample')],
  ])('is refused: %s %j', (name, changes, path, fix) => {
    const changed = change(samples[name], changes);
    expect(problemsOf({ [name]: changed })).toEqual([
      [`${changed.kind}.${changed.metadata.name} ${path}`, fix],
    ]);
  });

  it('does not look for what may be missing', () => {
    const secretKeyRef = { name: 'other', key: 'a', optional: true };
    const changes: Changes = {
      [`${pod}.env[1].valueFrom`]: { secretKeyRef },
      'spec.volumes[3]': { name: 'extra', secret: { secretName: 'other', optional: true } },
    };
    expect(problemsOf({ pod: change(samples.pod, changes) })).toEqual([]);
  });

  it('does not look for what every cluster has', () => {
    const changes: Changes = {
      'spec.serviceAccountName': 'default',
      'spec.priorityClassName': 'system-node-critical',
      [`${pod}.envFrom[0].configMapRef.name`]: 'kube-root-ca.crt',
    };
    const roleBinding = change(samples.roleBinding, { roleRef: { kind: 'ClusterRole', name: 'view' } });
    expect(problemsOf({ pod: change(samples.pod, changes), roleBinding })).toEqual([]);
  });

  it('has what charts and operators bring', () => {
    const ingress = change(samples.ingress, {
      'spec.rules[0].http.paths[0].backend.service': { name: 'chart', port: { number: 80 } },
    });
    const service = change(samples.service, {
      'spec.selector': { app: 'chart' },
      'spec.ports[0].targetPort': 'web',
      'spec.ports[1].targetPort': 9,
    });
    const without = problemsOf({ ingress, service });
    const chart: Known = {
      ...known,
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

  it('has what is said to be in it', () => {
    const changes: Changes = { [`${pod}.env[1].valueFrom.secretKeyRef`]: { name: 'given', key: 'token' } };
    const changed = { pod: change(samples.pod, changes) };
    const objects = new Set(['Secret/sample/given']);
    expect(problemsOf(changed)).toHaveLength(1);
    expect(problemsOf(changed, { ...known, objects })).toEqual([]);
    expect(
      problemsOf(changed, { ...known, objects, keys: new Map([['Secret/sample/given', ['token']]]) }),
    ).toEqual([]);
    expect(
      problemsOf(changed, { ...known, objects, keys: new Map([['Secret/sample/given', ['other']]]) }),
    ).toHaveLength(1);
  });

  it('has what controllers make of its objects', () => {
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
    expect(problemsOf({}, { ...known, definitions })).toEqual([
      ['Issuer.sample kind', 'add the component that brings it, or state there that it does'],
    ]);
  });

  it('has each object once', () => {
    const manifest = samples.configMap;
    const objects = ['one', 'two'].map((name) => ({ component: { name }, manifest }));
    const namespace = { component: { name: 'one' }, manifest: samples.namespace };
    expect(provePlatform([namespace, ...objects], known)).toEqual([
      {
        path: 'two/ConfigMap.config',
        found: '"config"',
        expected: 'one ConfigMap of this name; one has it too',
        fix: 'remove or rename one of them',
      },
    ]);
    const elsewhere = change(manifest, { 'metadata.namespace': 'default' });
    expect(provePlatform([namespace, objects[0]!, { ...objects[1]!, manifest: elsewhere }], known)).toEqual(
      [],
    );
  });
});

describe('all proofs together', () => {
  const place = (manifest: Manifest) => ({ component: { name: 'team' }, manifest });
  const namespace = place(samples.namespace);

  it('tell what is wrong with each object, then what is wrong between them', () => {
    const wrongName = place(change(samples.configMap, { 'metadata.name': 'A' }));
    const lost = place(
      change(samples.claim, { 'metadata.namespace': 'other', 'spec.storageClassName': undefined }),
    );
    expect(prove([namespace, wrongName, lost], known).map(({ path }) => path)).toEqual([
      'team/ConfigMap.A metadata.name',
      'team/PersistentVolumeClaim.sample metadata.namespace',
    ]);
  });

  it('do not miss what a broken object stands for', () => {
    const broken = place(change(samples.configMap, { 'data.a': 5 }));
    const user = place(
      change(samples.pod, { 'spec.serviceAccountName': undefined, 'spec.priorityClassName': undefined }),
    );
    expect(prove([namespace, broken, user], known).map(({ path }) => path)).toEqual([
      'team/ConfigMap.config data.a',
    ]);
  });
});

describe('the fields that name other objects', () => {
  const file: SchemaFile = JSON.parse(readFileSync('imports/schemas/kinds.json', 'utf8'));
  const resolve = (schema: Schema | undefined) => (schema?.$ref ? file.$defs[schema.$ref.slice(8)] : schema);

  it.each(
    Object.entries(linkFields).flatMap(([key, fields]) => fields.map(([path]) => [key, path] as const)),
  )('are fields of their kind: %s %s', (key, path) => {
    let schema = resolve(file.kinds[key]?.schema);
    for (const step of path.replaceAll('[]', '.[]').split('.')) {
      schema = resolve(step === '[]' ? schema?.items : schema?.properties?.[step]);
    }
    expect(schema).toBeDefined();
  });
});

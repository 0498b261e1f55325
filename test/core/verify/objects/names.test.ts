import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Schema, SchemaFile } from '../../../../constructs/core/model/json-schema.ts';
import { kinds } from '../../../kinds/all.ts';
import type { Changes } from './cases/case.ts';
import { change } from './change.ts';
import { type Name, problemsOf } from './platform.ts';
import { samples } from './samples/index.ts';

const pod = 'spec.containers[0]';
const solver = 'spec.acme.solvers[0].http01.ingress.podTemplate.spec';
const none = (kind: string) => `Create the ${kind}, or take the name from a handle.`;
const elsewhere = (kind: string) =>
  `Create the ${kind} here too: the one in namespace sample is not reached from here.`;
const near = (name: string) => `Did you mean ${name}?`;

describe('a name of a missing object', () => {
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
      'Take the key from the handle.',
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
      'Take the key from the handle.',
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
      'Take the port from the pods.',
    ],
    [
      'service',
      { 'spec.ports[1].targetPort': 9091 },
      'spec.ports[1].targetPort',
      'Take the port from the pods.',
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
      'Take the port from the handle.',
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
      'Take the port from the handle.',
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
      elsewhere('Middleware'),
    ],
    [
      'ingressRoute',
      { 'spec.routes[0].services[0]': { kind: 'TraefikService', name: 'mirrord' } },
      'spec.routes[0].services[0]',
      near('mirrored'),
    ],
    [
      'traefikService',
      { 'spec.weighted.services[0].name': 'simple' },
      'spec.weighted.services[0].name',
      near('sample'),
    ],
    [
      'traefikService',
      { 'spec.weighted.services[0].port': 81 },
      'spec.weighted.services[0].port',
      'Take the port from the handle.',
    ],
    [
      'traefikService',
      { 'spec.weighted.services[1].name': 'other' },
      'spec.weighted.services[1]',
      none('TraefikService'),
    ],
    ['mirroredService', { 'spec.mirroring.name': 'other' }, 'spec.mirroring.name', none('Service')],
    [
      'mirroredService',
      { 'spec.mirroring.mirrors[0].name': 'other' },
      'spec.mirroring.mirrors[0].name',
      none('Service'),
    ],
    [
      'mirroredService',
      { 'spec.mirroring.mirrors[0].serversTransport': 'other' },
      'spec.mirroring.mirrors[0].serversTransport',
      none('ServersTransport'),
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
    ['roleBinding', { 'subjects[0].namespace': 'other' }, 'subjects[0]', elsewhere('ServiceAccount')],
    ['clusterRoleBinding', { 'roleRef.name': 'other' }, 'roleRef', none('ClusterRole')],
    ['autoscaler', { 'spec.scaleTargetRef.name': 'other' }, 'spec.scaleTargetRef', none('Deployment')],
    [
      'disruptionBudget',
      { 'spec.selector.matchLabels.app': 'other' },
      'spec.selector',
      'Select pods that exist.',
    ],
    [
      'serviceMonitor',
      { 'spec.selector.matchLabels.app': 'other' },
      'spec.selector',
      'Select Services that exist.',
    ],
    [
      'serviceMonitor',
      { 'spec.endpoints[0].port': 'metric' },
      'spec.endpoints[0].port',
      'Take the port from the Services.',
    ],
    [
      'serviceMonitor',
      { 'spec.endpoints[0].basicAuth.password.key': 'other' },
      'spec.endpoints[0].basicAuth.password.key',
      'Take the key from the handle.',
    ],
    [
      'networkPolicy',
      { 'spec.podSelector.matchLabels.app': 'other' },
      'spec.podSelector',
      'Select pods that exist.',
    ],
    [
      'ciliumPolicy',
      { 'spec.endpointSelector.matchLabels': { 'k8s:app': 'other' } },
      'spec.endpointSelector',
      'Select pods that exist.',
    ],
    [
      'issuer',
      { [`${solver}.serviceAccountName`]: 'other' },
      `${solver}.serviceAccountName`,
      none('ServiceAccount'),
    ],
    ['postgres', { 'spec.serviceAccountName': 'other' }, 'spec.serviceAccountName', none('ServiceAccount')],
    ['podMonitor', { 'spec.selector.matchLabels.app': 'other' }, 'spec.selector', 'Select pods that exist.'],
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
    ['apiService', { 'spec.service.port': 443 }, 'spec.service.port', 'Take the port from the handle.'],
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
});

describe('a service account in a custom resource', () => {
  it.each([
    ['one that is there', 'sample'],
    ['the one of every namespace', 'default'],
    ['a parameter of a template', '{{workflow.parameters.account}}'],
  ])('may be %s', (_, name) => {
    expect(
      problemsOf({ issuer: change(samples.issuer, { [`${solver}.serviceAccountName`]: name }) }),
    ).toEqual([]);
  });

  it('is not checked in the values of a chart', () => {
    const changes = { 'spec.source.helm.valuesObject': { serviceAccountName: 'other' } };
    expect(problemsOf({ application: change(samples.application, changes) })).toEqual([]);
  });
});

describe('the fields that facts name', () => {
  const file: SchemaFile = JSON.parse(readFileSync('imports/schemas/kinds.json', 'utf8'));
  const resolve = (schema: Schema | undefined) => (schema?.$ref ? file.$defs[schema.$ref.slice(8)] : schema);

  it.each(
    [...kinds].flatMap(([key, facts]) =>
      facts.flatMap(({ links = [], ciphertexts = [] }) =>
        [...links.map(([path]) => path), ...ciphertexts].map((path) => [key, path] as const),
      ),
    ),
  )('are fields of their kind: %s %s', (key, path) => {
    let schema = resolve(file.kinds[key]?.schema);
    for (const step of path.replaceAll('[]', '.[]').split('.')) {
      schema = resolve(step === '[]' ? schema?.items : schema?.properties?.[step]);
    }
    expect(schema).toBeDefined();
  });
});

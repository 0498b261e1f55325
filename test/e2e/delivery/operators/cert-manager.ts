import type { JsonObject } from '../../../../constructs/core/base/manifest.ts';
import { condition, type Operator, type Resource, type World } from './world.ts';

/** Marks issuers with a signing key as ready, and creates their certificates' Secrets. */
export const certManager: Operator = async (world) => {
  if (!world.running('cert-manager')) return;
  const issuers = await world.list('/apis/cert-manager.io/v1/clusterissuers', 'ClusterIssuer');
  const ready = new Set<string>();
  for (const issuer of issuers) {
    const ca = issuer.spec?.ca as { secretName: string } | undefined;
    // The Secrets of cluster issuers are in cert-manager's own namespace.
    if (ca && !(await world.exists(`/api/v1/namespaces/cert-manager/secrets/${ca.secretName}`))) continue;
    ready.add(issuer.metadata.name);
    await world.setStatus(issuer, { conditions: [condition('Ready', true, 'IsReady')] });
  }
  for (const certificate of await world.list('/apis/cert-manager.io/v1/certificates', 'Certificate')) {
    const { issuerRef } = certificate.spec as { issuerRef: { name: string } };
    if (ready.has(issuerRef.name)) await issue(world, certificate);
  }
};

async function issue(world: World, certificate: Resource): Promise<void> {
  const { secretName } = certificate.spec as { secretName: string };
  const { namespace } = certificate.metadata;
  if (!(await world.exists(`/api/v1/namespaces/${namespace}/secrets/${secretName}`))) {
    const data: JsonObject = { 'tls.crt': 'certificate', 'tls.key': 'key', 'ca.crt': 'authority' };
    await world.api.create(`/api/v1/namespaces/${namespace}/secrets`, {
      apiVersion: 'v1',
      kind: 'Secret',
      type: 'kubernetes.io/tls',
      metadata: { name: secretName },
      stringData: data,
    });
  }
  await world.setStatus(certificate, { conditions: [condition('Ready', true, 'Ready')] });
}

import type { JsonObject } from '../../../../constructs/core/base/manifest.ts';
import { condition, type Operator } from './world.ts';

/** Creates the Secret of every SealedSecret, or of a stand-in for one: all keys get the same value. */
export const sealedSecrets: Operator = async (world) => {
  if (!world.running('sealed-secrets')) return;
  for (const sealed of await world.list('/apis/bitnami.com/v1alpha1/sealedsecrets', 'SealedSecret')) {
    const { name, namespace, uid, generation } = sealed.metadata;
    const path = `/api/v1/namespaces/${namespace}/secrets/${name}`;
    const current = sealed.status?.observedGeneration === generation && (await world.exists(path));
    if (current) continue;
    const { encryptedData, template } = sealed.spec as {
      encryptedData: JsonObject;
      template: { type?: string; data?: JsonObject; metadata?: { labels?: Record<string, string> } };
    };
    const keys = [...Object.keys(encryptedData), ...Object.keys(template.data ?? {})];
    const owner = { apiVersion: sealed.apiVersion, kind: sealed.kind, name, uid, controller: true };
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      type: template.type ?? 'Opaque',
      metadata: { name, labels: template.metadata?.labels ?? {}, ownerReferences: [owner] },
      // A Secret with the login of a registry must have the right form.
      stringData: Object.fromEntries(
        keys.map((key) => [key, key === '.dockerconfigjson' ? '{"auths":{}}' : 'secret']),
      ),
    };
    if (await world.exists(path)) await world.api.patch(path, secret);
    else await world.api.create(`/api/v1/namespaces/${namespace}/secrets`, secret);
    await world.setStatus(sealed, {
      observedGeneration: generation ?? 0,
      conditions: [condition('Synced', true, '')],
    });
  }
};

import { type KindFacts, kind } from '../../core/model/kinds.ts';
import { checkKeys } from '../../core/validate/rules/config.ts';

/** Facts of the kinds of Sealed Secrets. */
export const sealedSecretsKinds: readonly KindFacts[] = [
  kind('bitnami.com/v1alpha1/SealedSecret', {
    makes: ({ metadata: { name, namespace = '' }, spec: { encryptedData, template } }, sink) => {
      const keys = [...Object.keys(encryptedData), ...Object.keys(template?.data ?? {})];
      sink.add('Secret', namespace, template?.metadata?.name ?? name, keys);
    },
    ciphertexts: ['spec.encryptedData'],
    rule: ({ spec }, report) => {
      checkKeys(spec.encryptedData, 'spec.encryptedData', report);
      checkKeys(spec.template?.data ?? {}, 'spec.template.data', report);
    },
  }),
];

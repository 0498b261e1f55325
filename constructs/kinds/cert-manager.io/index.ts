import type { CertificateSpec } from '../../../imports/types/index.ts';
import { type KindFacts, kind, type LinkField } from '../../core/model/kinds.ts';
import type { Plain } from '../../core/model/rule.ts';

const certificateKeys = ['tls.crt', 'tls.key', 'ca.crt'];

const issuerLinks: readonly LinkField[] = [
  ['spec.ca.secretName', 'v1/Secret'],
  ['spec.acme.solvers[].dns01.cloudflare.apiTokenSecretRef', 'v1/Secret'],
  ['spec.acme.solvers[].dns01.digitalocean.tokenSecretRef', 'v1/Secret'],
];

/** Facts of cert-manager's kinds, and of the Ingress, whose certificates it makes where an annotation asks for them. */
export const certManagerKinds: readonly KindFacts[] = [
  kind('cert-manager.io/v1/Certificate', {
    links: [
      ['spec.issuerRef', 'cert-manager.io/v1/Issuer'],
      ['spec.keystores.jks.passwordSecretRef', 'v1/Secret'],
      ['spec.keystores.pkcs12.passwordSecretRef', 'v1/Secret'],
    ],
    makes: ({ metadata: { namespace = '' }, spec }, sink) => {
      if (spec) sink.add('Secret', namespace, spec.secretName, keysOf(spec));
    },
  }),
  kind('cert-manager.io/v1/Issuer', { links: issuerLinks }),
  kind('cert-manager.io/v1/ClusterIssuer', { links: issuerLinks }),
  kind('networking.k8s.io/v1/Ingress', {
    makes: ({ metadata: { namespace = '', annotations = {} }, spec }, sink) => {
      const isAsked = Object.keys(annotations).some((key) =>
        /^cert-manager\.io\/(cluster-)?issuer$/.test(key),
      );
      if (!isAsked) return;
      for (const { secretName } of spec?.tls ?? []) {
        if (secretName) sink.add('Secret', namespace, secretName, certificateKeys);
      }
    },
  }),
];

function keysOf({ keystores, additionalOutputFormats = [] }: Plain<CertificateSpec>): string[] {
  return [
    ...certificateKeys,
    ...(keystores?.jks ? ['keystore.jks', 'truststore.jks'] : []),
    ...(keystores?.pkcs12 ? ['keystore.p12', 'truststore.p12'] : []),
    ...additionalOutputFormats.map(({ type }) => (type === 'DER' ? 'key.der' : 'tls-combined.pem')),
  ];
}

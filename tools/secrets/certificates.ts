// Imported only where a certificate is made: the library takes as long to load as all the rest of the tool.
//
// The library looks for this when it is loaded.
import 'reflect-metadata';
import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';

const day = 24 * 60 * 60 * 1000;
const tenYears = 3650;

/** The content of a certificate, and its signer. */
interface CertificateProps {
  readonly subject: string;
  /** Private key of the certificate, in PEM. */
  readonly key: string;
  /** @default signed by itself */
  readonly signer?: Signer;
  readonly days: number;
  readonly extensions: x509.Extension[];
}

/** A signer: its certificate and private key, in PEM. */
export interface Signer {
  readonly certificate: string;
  readonly key: string;
}

/** The certificate for sealing, of the same form as the controller's own. */
export function sealingCertificate(key: string, now: Date): Promise<string> {
  return create(
    {
      subject: 'CN=sealed-secrets',
      key,
      days: tenYears,
      extensions: [
        new x509.BasicConstraintsExtension(true, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.encipherOnly, true),
      ],
    },
    now,
  );
}

/** The certificate of an authority, which devices trust and which signs certificates. */
export function authorityCertificate(key: string, name: string, now: Date): Promise<string> {
  return create(
    {
      subject: `CN=${name}`,
      key,
      days: tenYears,
      extensions: [
        // It may sign certificates, but no other authority.
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      ],
    },
    now,
  );
}

/** A certificate for servers and clients of these names. */
export async function signedCertificate(
  key: string,
  names: readonly string[],
  days: number,
  signer: Signer,
  now: Date,
): Promise<string> {
  return create(
    {
      subject: `CN=${names[0]}`,
      key,
      signer,
      days,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(
          x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyEncipherment,
          true,
        ),
        new x509.ExtendedKeyUsageExtension([
          x509.ExtendedKeyUsage.serverAuth,
          x509.ExtendedKeyUsage.clientAuth,
        ]),
        new x509.SubjectAlternativeNameExtension(
          names.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value })),
        ),
      ],
    },
    now,
  );
}

async function create(props: CertificateProps, now: Date): Promise<string> {
  const { subject, key, signer, days, extensions } = props;
  const issuer = signer && new x509.X509Certificate(signer.certificate);
  const publicKey = await imported(createPublicKey(key));
  const certificate = await x509.X509CertificateGenerator.create({
    // Positive and unique.
    serialNumber: `01${randomBytes(15).toString('hex')}`,
    subject,
    issuer: issuer?.subject ?? subject,
    notBefore: now,
    notAfter: new Date(now.getTime() + days * day),
    publicKey,
    signingKey: await imported(createPrivateKey(signer?.key ?? key)),
    signingAlgorithm: algorithmOf(createPrivateKey(signer?.key ?? key)),
    extensions: [
      ...extensions,
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer?.publicKey ?? publicKey),
    ],
  });
  return `${certificate.toString('pem').trimEnd()}\n`;
}

function imported(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const isPrivate = key.type === 'private';
  const format = isPrivate ? 'pkcs8' : 'spki';
  const bytes = key.export({ format: 'der', type: format });
  return webcrypto.subtle.importKey(format, bytes, algorithmOf(key), true, [isPrivate ? 'sign' : 'verify']);
}

function algorithmOf({ asymmetricKeyType }: KeyObject) {
  switch (asymmetricKeyType) {
    case 'ec':
      return { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    case 'ed25519':
      return { name: 'Ed25519' };
    default:
      return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  }
}

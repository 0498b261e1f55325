import { generateKeyPairSync } from 'node:crypto';
import { sealingCertificate } from '../../../tools/secrets/certificates.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A private key for tests: shorter than those of the tool, since every run generates it. */
export const testKey = privateKey;

/** Its certificate, in PEM. */
export const testCertificate = await sealingCertificate(
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  new Date('2026-11-20T00:00:00Z'),
);

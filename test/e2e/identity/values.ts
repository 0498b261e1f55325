import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { allSecrets } from '../../../constructs/core/model/secret.ts';
import { authorityOf } from '../../../constructs/core/secrets/contract.ts';
import { fingerprintOf } from '../../../constructs/core/secrets/fingerprint.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';
import { sealingCertificate, signedCertificate } from '../../../tools/secrets/certificates.ts';
import { fill } from '../../../tools/secrets/fill.ts';
import { createPrivateKey } from '../../../tools/secrets/make.ts';
import { Vault } from '../../../tools/secrets/vault.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import { Expected } from '../secrets/expected.ts';

/** The platform `homelab` with every secret made and sealed by the secrets tool for this run. */
export class Homelab {
  readonly build: Build;
  /** The cluster file. */
  readonly spec = homelab;
  /** Certificate of the platform's authority. */
  readonly authority: string;
  readonly #expected: Expected;
  readonly #vault: Vault;

  private constructor(build: Build, vault: Vault, key: KeyObject) {
    this.build = build;
    this.authority = vault.authority ?? '';
    this.#vault = vault;
    this.#expected = new Expected(build, key);
  }

  static async create(): Promise<Homelab> {
    const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 4096 });
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    const now = new Date();
    const certificate = await sealingCertificate(pem, now);
    const keys = new Map([[fingerprintOf(certificate), key]]);
    const vault = new Vault({ certificate, entries: new Map() }, keys);
    const { contract, cluster } = buildCluster(homelab);
    const wish = { ids: [...contract.keys()], renew: false };
    const ask = async () => 'a-value-that-a-person-gives';
    await fill(vault, wish, { contract, authority: authorityOf(cluster), ask, now });
    return new Homelab(buildCluster(homelab, vault.file), vault, key);
  }

  /** A value that a pod of a namespace gets. @throws Error when it is not sealed for the namespace */
  get(namespace: string, name: string, key: string): string {
    const secret = this.build.cluster.all(allSecrets).find((candidate) => candidate.name === name);
    if (!secret?.readers.has(namespace)) throw new Error(`Secret ${name} is not sealed for ${namespace}`);
    const value = this.#expected.data(name)[key];
    if (value === undefined) throw new Error(`Secret ${name} has no key ${key}`);
    return value;
  }

  /** A key pair with a certificate of the platform's authority for these names, as cert-manager makes it for the gateway. */
  async certificate(names: readonly string[]): Promise<{ key: string; cert: string }> {
    const key = createPrivateKey('ecdsa');
    const signer = { certificate: this.authority, key: this.#vault.open('platform-ca/tls.key') };
    return { key, cert: await signedCertificate(key, names, 90, signer, new Date()) };
  }
}

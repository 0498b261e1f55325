import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Cluster } from '../../../constructs/core/author/cluster.ts';
import { type Build, build } from '../../../constructs/core/derive/build.ts';
import { allDerivations } from '../../../constructs/core/derive/derivation.ts';
import { ini, json, yaml } from '../../../constructs/core/model/document.ts';
import {
  argon2id,
  authority,
  bcrypt,
  certificate,
  composed,
  cookieSecret,
  dockerConfig,
  given,
  htpasswd,
  jwtKey,
  privateKey,
  publicKey,
  publicValue,
  random,
} from '../../../constructs/core/model/generator.ts';
import { text } from '../../../constructs/core/model/reference.ts';
import { authorityOf } from '../../../constructs/core/secrets/contract.ts';
import { fingerprintOf } from '../../../constructs/core/secrets/fingerprint.ts';
import { sealedFile } from '../../../constructs/core/secrets/sealed-file.ts';
import { sealedSecrets } from '../../../constructs/security/sealed-secrets/objects.ts';
import { sealingCertificate } from '../../../tools/secrets/certificates.ts';
import { fill } from '../../../tools/secrets/fill.ts';
import { Vault } from '../../../tools/secrets/vault.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

/** A platform with every kind of generator, and texts with special characters of templates. */
function platform(): Cluster {
  const cluster = emptyCluster();
  cluster.add(allDerivations, sealedSecrets);
  const owner = new Part(cluster, 'owner');
  const app = new Part(cluster, 'app');
  const ca = owner.secret(
    'ca',
    { 'tls.key': privateKey('ecdsa'), 'tls.crt': authority('tls.key', 'Test') },
    { type: 'kubernetes.io/tls' },
  );
  const values = owner.secret('values', {
    letters: random(),
    hex: random(64, { alphabet: 'hex' }),
    cookie: cookieSecret(),
    jwt: jwtKey(),
    user: publicValue('me {{ .letters }} "quoted"\n$1 `x`'),
    token: given('anywhere'),
    bcrypt: bcrypt('letters'),
    argon2id: argon2id('letters'),
  });
  const tls = owner.secret(
    'tls',
    {
      'tls.key': privateKey('ed25519'),
      'tls.crt': certificate('tls.key', ['a.example']),
      'tls.pub': publicKey('tls.key'),
    },
    { type: 'kubernetes.io/tls', labels: { reload: 'true' } },
  );
  const users = owner.secret('users', { auth: htpasswd('admin', values.key('letters')) });
  const pull = owner.secret(
    'pull',
    { '.dockerconfigjson': dockerConfig('ghcr.io', values.key('user'), values.key('token')) },
    { type: 'kubernetes.io/dockerconfigjson' },
  );
  const files = owner.secret('files', {
    'rclone.conf': composed(
      ini({
        s3: { type: 's3', access_key_id: values.key('user'), secret_access_key: values.key('letters') },
      }),
    ),
    'app.json': composed(
      json({ token: values.key('letters'), text: '{{ not a template }}', list: [1, true, null] }),
    ),
    'app.yaml': composed(yaml({ a: { token: values.key('hex'), certificate: ca.key('tls.crt') } })),
    url: composed(text`http://${values.key('user')}:${values.key('letters')}@host/{{x}}`),
  });
  const all = [ca, values, tls, users, pull, files];
  const image = 'example.org/server:1.0.0';
  owner.deployment('server', { image, resources: tiny, uid: 1000, envFrom: all });
  app.deployment('server', { image, resources: tiny, uid: 1000, envFrom: [values, files] });
  return cluster;
}

/** The same platform with all values sealed for a key. */
export async function everyWay(key: KeyObject): Promise<Build> {
  const unsealed = platform();
  const pem = await sealingCertificate(String(key.export({ type: 'pkcs8', format: 'pem' })), new Date());
  if (!createPublicKey(pem).equals(createPublicKey(key))) throw new Error('a certificate of another key');
  const vault = new Vault({ certificate: pem, entries: new Map() }, new Map([[fingerprintOf(pem), key]]));
  const { contract } = build(unsealed);
  await fill(
    vault,
    { ids: [...contract.keys()], renew: false },
    {
      contract,
      authority: authorityOf(unsealed),
      ask: async () => 'a "token" with \\ and {{ braces }}',
      now: new Date(),
    },
  );
  const cluster = platform();
  cluster.provide(sealedFile, vault.file);
  return build(cluster);
}

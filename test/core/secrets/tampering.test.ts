import { generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../constructs/core/secrets/fingerprint.ts';
import { checkTree, isSame, writeTree } from '../../../constructs/core/write/index.ts';
import { synthesize } from '../../../constructs/synthesize.ts';
import {
  authorityCertificate,
  sealingCertificate,
  signedCertificate,
} from '../../../tools/secrets/certificates.ts';
import { createPrivateKey } from '../../../tools/secrets/make.ts';
import { seal } from '../../../tools/secrets/seal.ts';
import { own, type Sandbox } from './sandbox.ts';
import { keyFile, Stages } from './stages.ts';

const stages = new Stages();
const now = new Date('2026-11-20T10:00:00Z');

/** The sealed file as a person sees it in an editor. */
interface Line {
  made: string;
  length: number;
  date: string;
  certificate: string;
  sealed: Record<string, string>;
}
type Content = Record<string, Line | string>;

const admin = 'mlflow-admin/password';
const bucket = 'object-store-bucket-mlflow/password';
const root = 'object-store-root/password';
const role = 'postgres-role-mlflow-auth/password';

// A key of 4096 bits, as long as those that the tool makes.
const stranger = generateKeyPairSync('rsa', { modulusLength: 4096 });
const pemOf = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

const line = (content: Content, id: string) => content[id] as Line;
const scopesOf = (content: Content, id: string) => Object.keys(line(content, id).sealed);
const publicKey = (content: Content) => new X509Certificate(content.certificate as string).publicKey;

/** Puts something in place of the first ciphertext of a value. */
const replace = (id: string, instead: (ciphertext: string, scope: string, content: Content) => string) => {
  return (content: Content) => {
    const [scope = ''] = scopesOf(content, id);
    const { sealed } = line(content, id);
    sealed[scope] = instead(sealed[scope]!, scope, content);
  };
};
const flip = (at: (bytes: Buffer) => number) => (ciphertext: string) => {
  const bytes = Buffer.from(ciphertext, 'base64');
  bytes[at(bytes)]! ^= 1;
  return bytes.toString('base64');
};
/** Seals another value of one's own under the cluster's certificate, for every Secret. */
const reseal = (id: string, value: string) => (content: Content) => {
  const entry = line(content, id);
  entry.length = Buffer.byteLength(value);
  for (const scope of Object.keys(entry.sealed)) entry.sealed[scope] = seal(value, publicKey(content), scope);
};

type Change = (content: Content, sandbox: Sandbox) => unknown;
type Row = readonly [what: string, change: Change, found: RegExp];

/** Changes that `npm run synth` refuses. */
const atSynth: readonly Row[] = [
  ['a password in place of a ciphertext', replace(admin, () => 'Sommer2026!'), /not base64/],
  [
    'a password that could be base64',
    replace(admin, () => 'Sommer2026Sommer'),
    /do not begin as a sealed value/,
  ],
  ['nothing in place of a ciphertext', replace(admin, () => ''), /not base64/],
  ['a ciphertext that is cut', replace(admin, (text) => text.slice(0, -8)), /bytes, and not/],
  [
    'bytes behind a ciphertext',
    replace(admin, (text) => `${text.slice(0, -4)}AAAAAAAA`),
    /not base64|bytes, and not/,
  ],
  ['a ciphertext in base64url', replace(admin, (text) => text.replace(/[+/]/, '-')), /not base64/],
  ['a blank in a ciphertext', replace(admin, (text) => `${text.slice(0, 8)} ${text.slice(8)}`), /not base64/],
  [
    'the length of a value',
    (content) => Object.assign(line(content, admin), { length: 31 }),
    /bytes, and not/,
  ],
  [
    'the length nothing',
    (content) => Object.assign(line(content, admin), { length: 0 }),
    /not a sealed value/,
  ],
  ['a value that is shorter than the contract says', reseal(admin, 'Sommer2026!'), /11 bytes/],
  ['a key that is no key of that kind', reseal('platform-ca/tls.key', 'x'.repeat(500)), /500 bytes/],
  [
    'a field with a password',
    (content) => Object.assign(line(content, admin), { value: 'x' }),
    /not a sealed value/,
  ],
  [
    'a date that is none',
    (content) => Object.assign(line(content, admin), { date: 'soon' }),
    /not a sealed value/,
  ],
  [
    'a fingerprint that is none',
    (content) => Object.assign(line(content, admin), { certificate: 'x' }),
    /not a sealed value/,
  ],
  [
    'a ciphertext for a Secret that is a list',
    (content) => Object.assign(line(content, admin), { sealed: [] }),
    /not a sealed value|is not sealed/,
  ],
  ['no certificate', (content) => delete content.certificate, /the certificate that the values/],
  [
    'a certificate that is cut',
    (content) => Object.assign(content, { certificate: (content.certificate as string).slice(0, 300) }),
    /not a certificate/,
  ],
  [
    'a certificate of a key on a curve',
    async (content) =>
      Object.assign(content, {
        certificate: await authorityCertificate(createPrivateKey('ecdsa'), 'x', now),
      }),
    /not an RSA key/,
  ],
  [
    "another authority's certificate",
    async (content) =>
      Object.assign(content, {
        authority: await authorityCertificate(createPrivateKey('ecdsa'), 'Mallory', now),
      }),
    /the certificate of CN=Mallory/,
  ],
  [
    "a server's certificate as the authority",
    async (content) => Object.assign(content, { authority: await forged(false) }),
    /signs no others|certificate that|certificate of/,
  ],
  [
    'a value of a Secret in use taken out',
    (content) => delete content[role],
    /of which postgres-role-mlflow-auth\/password is not sealed/,
  ],
  [
    'a reader of a value taken out',
    (content) => delete line(content, admin).sealed['mlflow/mlflow-basic-auth-ini'],
    /of which mlflow-admin\/password is not sealed/,
  ],
];

async function forged(isAuthority: boolean): Promise<string> {
  const signer = createPrivateKey('ecdsa');
  const certificate = await authorityCertificate(signer, 'Hearth single', now);
  if (isAuthority) return certificate;
  return signedCertificate(
    createPrivateKey('ecdsa'),
    ['Hearth single'],
    90,
    { certificate, key: signer },
    now,
  );
}

/** Changes of the text that no JSON library would keep. */
const atSynthInText: readonly (readonly [what: string, change: (text: string) => string, found: RegExp])[] = [
  ['a line twice', (text) => text.replace(/^("mlflow-admin.*)$/m, '$1\n$1'), /more than once/],
  [
    'two values in a line',
    (text) => text.replace(/^"mlflow-admin\/password": /m, '"mlflow-admin/password": {}, $&'),
    /more than once/,
  ],
  [
    'a key with an escape',
    (text) => text.replace(/^"mlflow-admin\/password": /m, '"mlflow-admin\\u002fpassword": {}, $&'),
    /more than once/,
  ],
  [
    'a Secret twice',
    (text) => text.replace(/"mlflow\/mlflow-admin":/, '"mlflow/mlflow-admin":"", $&'),
    /more than once/,
  ],
  ['a merge conflict', (text) => `<<<<<<< ours\n${text}`, /merge conflict/],
  ['a file that is cut', (text) => text.slice(0, 500), /not a JSON object/],
  ['a list', (text) => `[${text}]`, /not a JSON object/],
];

/** Changes that `npm run secrets -- audit` names without the private key. */
const atAudit: readonly Row[] = [
  [
    'a date of long ago',
    (content) => Object.assign(line(content, admin), { date: '2020-01-01T00:00:00Z' }),
    /due +mlflow-admin/,
  ],
  [
    'a date to come',
    (content) => Object.assign(line(content, admin), { date: '2030-01-01T00:00:00Z' }),
    /changed +mlflow-admin.*in the future/,
  ],
  [
    'another way of making',
    (content) => Object.assign(line(content, admin), { made: 'given' }),
    /made otherwise +mlflow-admin/,
  ],
  [
    'the fingerprint of another certificate',
    (content) => Object.assign(line(content, admin), { certificate: '0'.repeat(16) }),
    /other key +mlflow-admin/,
  ],
  [
    'a value that nobody uses',
    (content) => Object.assign(content, { 'x/y': line(content, admin) }),
    /unused +x\/y/,
  ],
  [
    'a value for a stranger',
    (content) =>
      Object.assign(line(content, admin).sealed, {
        'evil/mlflow-admin': seal('x'.repeat(32), publicKey(content), 'evil/mlflow-admin'),
      }),
    /unused +mlflow-admin.*evil/,
  ],
  [
    'the certificate of somebody else',
    async (content) =>
      Object.assign(content, { certificate: await sealingCertificate(pemOf(stranger.privateKey), now) }),
    /other key +mlflow-admin/,
  ],
];

/** Changes that the audit names when the private key is there. */
const atAuditWithKey: readonly Row[] = [
  [
    'two Secrets of a value swapped',
    (content) => {
      const { sealed } = line(content, bucket);
      const [a = '', b = ''] = scopesOf(content, bucket);
      [sealed[a], sealed[b]] = [sealed[b]!, sealed[a]!];
    },
    /swapped +object-store-bucket-mlflow.*sealed for object-store\/object-store-bucket-mlflow/,
  ],
  [
    'two values swapped',
    (content) => {
      const [a, b] = [line(content, bucket), line(content, root)];
      const [scope = ''] = scopesOf(content, root);
      const [other = ''] = scopesOf(content, bucket);
      [a.sealed[other], b.sealed[scope]] = [b.sealed[scope]!, a.sealed[other]!];
    },
    /swapped +object-store-root/,
  ],
  [
    'a bit of a value',
    replace(
      admin,
      flip((bytes) => bytes.length - 20),
    ),
    /changed +mlflow-admin.*not those that were sealed/,
  ],
  [
    'a bit of a tag',
    replace(
      admin,
      flip((bytes) => bytes.length - 1),
    ),
    /changed +mlflow-admin/,
  ],
  [
    'a bit of a wrapped key',
    replace(
      admin,
      flip(() => 300),
    ),
    /changed +mlflow-admin.*does not open/,
  ],
  [
    'a value of another cluster',
    (content, sandbox) => {
      mkdirSync(join(sandbox.keys, 'other'), { mode: 0o700 });
      writeFileSync(
        join(sandbox.keys, 'other', `sealing-${'a'.repeat(16)}.key`),
        pemOf(stranger.privateKey),
        { mode: 0o600 },
      );
      replace(admin, (_, scope) => seal('x'.repeat(32), stranger.publicKey, scope))(content);
    },
    /foreign +mlflow-admin.*the cluster other/,
  ],
  [
    'a value of a cluster that is not known here',
    replace(admin, (_, scope) => seal('x'.repeat(32), stranger.publicKey, scope)),
    /changed +mlflow-admin/,
  ],
  [
    'another value for one of two readers',
    replace(admin, (_, scope, content) => seal('x'.repeat(32), publicKey(content), scope)),
    /changed +mlflow-admin.*another value/,
  ],
  [
    'a value of other characters',
    reseal(root, '!'.repeat(40)),
    /changed +object-store-root.*it is no random/,
  ],
  [
    "somebody else's key of the authority",
    (content) => reseal('platform-ca/tls.key', createPrivateKey('ecdsa'))(content),
    /changed +platform-ca.*another private key/,
  ],
  [
    "somebody else's certificate of the authority",
    async (content) => Object.assign(content, { authority: await forged(true) }),
    /changed +platform-ca.*another private key/,
  ],
  [
    'the certificate and all fingerprints of somebody else',
    async (content) => {
      const certificate = await sealingCertificate(pemOf(stranger.privateKey), now);
      content.certificate = certificate;
      for (const entry of Object.values(content))
        if (typeof entry !== 'string') entry.certificate = fingerprintOf(certificate);
    },
    /other key +certificate/,
  ],
];

/** Changes of the folder of private keys. */
const ofKeys: readonly (readonly [what: string, change: (path: string) => void, found: RegExp])[] = [
  ['an empty key', (path) => writeFileSync(path, ''), /an empty file/],
  [
    'an empty key of another pair',
    (path) => writeFileSync(join(dirname(path), `sealing-${'0'.repeat(16)}.key`), '', { mode: 0o600 }),
    /sealing-0{16}\.key \(invalid-private-key\)\n.*an empty file/,
  ],
  [
    'a key that is cut',
    (path) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, 900)),
    /no private key/,
  ],
  ['a key on a curve', (path) => writeFileSync(path, createPrivateKey('ecdsa')), /of type ec/],
  [
    'a key with a passphrase',
    (path) =>
      writeFileSync(
        path,
        stranger.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }),
      ),
    /a passphrase/,
  ],
  [
    'a folder as a key',
    (path) => {
      rmSync(path);
      mkdirSync(path, { mode: 0o700 });
    },
    /cannot be read \(EISDIR\)/,
  ],
  ['a key that others may read', (path) => chmodSync(path, 0o644), /other users may read/],
  [
    "another pair's key",
    (path) => writeFileSync(path, pemOf(stranger.privateKey)),
    /other key +certificate.*another certificate/,
  ],
];

/** Changes of `dist/`, which `npm run check` names. */
const ofDist: readonly (readonly [what: string, change: (at: (path: string) => string) => void])[] = [
  [
    'a ciphertext',
    (at) =>
      edit(at('mlflow/SealedSecret.mlflow-admin.yaml'), (text) => text.replace(/password: .{9}/, '$&x')),
  ],
  ['a Secret that is missing', (at) => rmSync(at('mlflow/SealedSecret.mlflow-admin.yaml'))],
  ['a file more', (at) => writeFileSync(at('mlflow/Deployment.evil.yaml'), 'kind: Deployment\n')],
  ['the authority to be trusted', (at) => edit(at('ca.crt'), (text) => text.replace('M', 'N'))],
  ['the certificate to seal under', (at) => edit(at('sealing.crt'), (text) => text.replace('M', 'N'))],
  [
    'an image',
    (at) => edit(at('mlflow/Deployment.mlflow-server.yaml'), (text) => text.replace('ghcr.io', 'evil.io')),
  ],
];

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function synthOf(sealed: string) {
  return synthesize([{ file: 'clusters/single.ts', spec: own, sealed }]);
}

async function changed(change: Change): Promise<Sandbox> {
  const sandbox = stages.copyOf(stages.complete);
  const content = JSON.parse(sandbox.file!) as Content;
  await change(content, sandbox);
  sandbox.file = JSON.stringify(content);
  return sandbox;
}

describe('a manipulation', () => {
  it('is none as long as nothing is changed', async () => {
    const { holes, files } = synthOf(stages.complete.file!);
    expect(holes).toEqual([]);
    expect(files.has('single/mlflow/SealedSecret.mlflow-admin.yaml')).toBe(true);
    const sandbox = await changed(() => {});
    expect(await sandbox.run(['audit']), sandbox.text).toBe(0);
  });
  it.each(atSynth)('is refused by synth: %s', async (_, change, found) => {
    const { file } = await changed(change);
    expect(() => synthOf(file!)).toThrow(found);
  });
  it.each(atSynthInText)('is refused by synth: %s', (_, change, found) => {
    const text = change(stages.complete.file!);
    expect(text).not.toBe(stages.complete.file);
    expect(() => synthOf(text)).toThrow(found);
  });
  it.each(atAudit)('is named by audit without a key: %s', async (_, change, found) => {
    const sandbox = await changed(change);
    rmSync(join(sandbox.keys, 'single'), { recursive: true });
    expect(await sandbox.run(['audit'])).toBe(1);
    expect(sandbox.printed).toMatch(found);
    expect(sandbox.printed).toContain('nothing was opened');
  });
  it.each(atAuditWithKey)('is named by audit with the key: %s', async (_, change, found) => {
    const sandbox = await changed(change);
    expect(await sandbox.run(['audit'])).toBe(1);
    expect(sandbox.printed).toMatch(found);
  });
  it.each(ofKeys)('of the private key is named: %s', async (_, change, found) => {
    const sandbox = stages.copyOf(stages.complete);
    change(keyFile(sandbox));
    expect(await sandbox.run(['audit'])).toBe(1);
    expect(sandbox.text).toMatch(found);
    expect(sandbox.text).not.toMatch(/^ +at /m);
  });
  it.each(ofDist)('of dist is found by check: %s', (_, change) => {
    const sandbox = stages.copyOf(stages.complete);
    const dist = join(sandbox.root, 'dist');
    const { files } = synthOf(sandbox.file!);
    writeTree(dist, files);
    expect(isSame(checkTree(dist, files))).toBe(true);
    change((path) => join(dist, 'single', path));
    expect(isSame(checkTree(dist, files))).toBe(false);
  });
});

describe('a Secret in use', () => {
  it('is among what must not leave dist when all of its values are lost', () => {
    const content = JSON.parse(stages.complete.file!) as Content;
    delete content['mlflow-session/key'];
    const { files, withheld } = synthOf(JSON.stringify(content));
    const path = 'single/mlflow/SealedSecret.mlflow-session.yaml';
    expect(files.has(path)).toBe(false);
    expect(withheld.get(path)).toMatchObject({
      path: `dist/${path}`,
      fix: expect.stringContaining('generate single'),
    });
    expect(synthOf(stages.complete.file!).withheld.size).toBe(0);
  });
});

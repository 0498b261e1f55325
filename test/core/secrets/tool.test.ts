import { createPrivateKey, X509Certificate } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../constructs/core/manifest.ts';
import { parseSealedFile } from '../../../constructs/core/secrets/sealed-file.ts';
import { readKeys } from '../../../tools/secrets/keys.ts';
import { unseal } from '../../../tools/secrets/seal.ts';
import { testKey } from './certificate.ts';
import { acme, own, Sandbox } from './sandbox.ts';

const token = 'cloudflare-token-of-the-tests';
const given = { environment: { HEARTH_SECRET_ISSUER_DNS_TOKEN: token } };

// Key pairs take seconds: one of each stage is made, and copied.
const sandboxes: Sandbox[] = [];
let begun: Sandbox;
let complete: Sandbox;
const copyOf = (from: Sandbox) => {
  const sandbox = new Sandbox(from);
  sandboxes.push(sandbox);
  return sandbox;
};

beforeAll(async () => {
  begun = new Sandbox();
  sandboxes.push(begun);
  expect(await begun.run(['init'])).toBe(0);
  complete = copyOf(begun);
  expect(await complete.run(['generate'])).toBe(0);
}, 60_000);
afterAll(() => sandboxes.map((sandbox) => sandbox.remove()));

const entriesOf = ({ file }: Sandbox) => parseSealedFile(file!, 'x').file.entries;
const linesOf = ({ file }: Sandbox) => file!.split('\n');
const keyFile = ({ keys }: Sandbox, index = 0) =>
  join(keys, 'single', readdirSync(join(keys, 'single'))[index]!);

/** All values whose private key is in the sandbox, by `secret/key namespace/name`. */
function valuesOf(sandbox: Sandbox): Record<string, string> {
  const keys = readKeys(join(sandbox.keys, 'single'));
  const values: Record<string, string> = {};
  for (const [id, { certificate, sealed }] of entriesOf(sandbox)) {
    const key = keys.get(certificate);
    for (const [scope, text] of Object.entries(sealed))
      if (key) values[`${id} ${scope}`] = unseal(text, key, scope);
  }
  return values;
}

describe('a command line', () => {
  it.each([
    [['inti'], "unknown command 'inti', did you mean 'init'?"],
    [['obliterate-it'], "unknown command 'obliterate-it', known are init, list, audit"],
    [['list', 'singel'], "unknown cluster 'singel', did you mean 'single'?"],
    [['list', 'single', 'more'], "too much: 'more'"],
    [['generate', '--from-fb', '3'], "unknown option '--from-fb', did you mean '--from-fd'?"],
    [['generate', '--from-fd'], '--from-fd takes the number of an open file'],
    [['generate', '--from-fd', 'x'], '--from-fd takes the number of an open file'],
    [['audit', '--from-fd', '3'], '--from-fd is for generate, rotate, rekey, not for audit'],
    [['rotate'], 'rotate which value? Say secret/key'],
  ])('%j is refused', async (argv, message) => {
    const sandbox = copyOf(begun);
    expect(await sandbox.run(argv)).toBe(2);
    expect(sandbox.text).toContain(message);
  });

  it('names the cluster where there are several', async () => {
    const sandbox = copyOf(begun);
    const clusters = new Map(['a', 'b'].map((name) => [name, async () => own]));
    expect(await sandbox.run(['list'], own, { clusters })).toBe(2);
    expect(sandbox.text).toContain('which cluster? There are a and b');
  });

  it.each([[[]], [['help']], [['generate', '--help']]])('%j explains', async (argv) => {
    const sandbox = copyOf(begun);
    expect(await sandbox.run(argv)).toBe(0);
    expect(sandbox.printed).toMatch(/^The secrets of a cluster/);
    expect(sandbox.printed).toContain('rotate <secret/key> [cluster]');
  });
});

describe('init', () => {
  it('makes a key pair that only its owner can read, outside of the project', () => {
    expect(statSync(keyFile(begun)).mode & 0o777).toBe(0o600);
    expect(statSync(join(begun.keys, 'single')).mode & 0o777).toBe(0o700);
    const certificate = new X509Certificate(parseSealedFile(begun.file!, 'x').file.certificate!);
    const key = createPrivateKey(readFileSync(keyFile(begun)));
    expect(certificate.checkPrivateKey(key) && certificate.verify(certificate.publicKey)).toBe(true);
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(4096);
    expect(begun.text).toContain(keyFile(begun));
  });

  it("makes the platform's authority, whose certificate is there at once", () => {
    expect([...entriesOf(begun).keys()]).toEqual(['platform-ca/tls.key']);
    expect(new X509Certificate(parseSealedFile(begun.file!, 'x').file.authority!).subject).toBe(
      'CN=Hearth single',
    );
  });

  it('overwrites nothing', async () => {
    const sandbox = copyOf(begun);
    expect(await sandbox.run(['init'])).toBe(1);
    expect(sandbox.text).toContain('Run `npm run secrets -- rekey` to replace it.');
    expect(sandbox.file).toBe(begun.file);
    expect(readdirSync(join(sandbox.keys, 'single'))).toHaveLength(1);
  });

  it('puts no private key into a git repository', async () => {
    const sandbox = new Sandbox();
    sandboxes.push(sandbox);
    mkdirSync(join(sandbox.root, '.git'));
    expect(await sandbox.run(['init'])).toBe(1);
    expect(sandbox.text).toContain('a folder in the git repository');
    expect(sandbox.file).toBeNull();
  });

  it.each(['generate', 'rekey', 'export-key'])('comes before %s', async (command) => {
    const sandbox = new Sandbox();
    sandboxes.push(sandbox);
    expect(await sandbox.run([command])).toBe(1);
    expect(sandbox.text).toContain('npm run secrets -- init single');
    expect(await sandbox.run(['audit'])).toBe(1);
    expect(await sandbox.run(['list'])).toBe(0);
  });
});

describe('generate', () => {
  it('makes what is missing, and nothing again', async () => {
    expect(complete.text).toContain('6 made, 0 rotated, 0 sealed again, 0 not given');
    expect(Object.keys(valuesOf(complete))).toHaveLength(11);
    const sandbox = copyOf(complete);
    expect(await sandbox.run(['generate'])).toBe(0);
    expect(sandbox.text).toContain('0 made');
    expect(sandbox.text).not.toContain('is written');
    expect(sandbox.file).toBe(complete.file);
  });

  it('says what only a person has, and seals the rest', async () => {
    const sandbox = copyOf(begun);
    expect(await sandbox.run(['generate'], acme)).toBe(1);
    expect(sandbox.text).toContain('6 made, 0 rotated, 0 sealed again, 1 not given');
    expect(sandbox.text).toContain(
      'issuer-dns/token: you: an API token of the zone with Zone:Read and DNS:Edit',
    );
    expect(sandbox.text).toContain('HEARTH_SECRET_ISSUER_DNS_TOKEN');
    expect(await sandbox.run(['generate'], acme, given)).toBe(0);
    expect(valuesOf(sandbox)['issuer-dns/token cert-manager/issuer-dns']).toBe(token);
    expect(sandbox.text).not.toContain(token);
  });

  it('takes it from an open file', async () => {
    const sandbox = copyOf(begun);
    const path = join(sandbox.root, 'given.json');
    const from = async (content: string) => {
      writeFileSync(path, content);
      const file = openSync(path, 'r');
      const code = await sandbox.run(['generate', '--from-fd', String(file)], acme);
      closeSync(file);
      return code;
    };
    expect(await from('{"issuer-dns/tokn": "x"}')).toBe(2);
    expect(sandbox.text).toContain("unknown value 'issuer-dns/tokn', did you mean 'issuer-dns/token'?");
    expect(await from('secret text')).toBe(2);
    expect(sandbox.text).not.toContain('secret text');
    expect(await from('{"issuer-dns/token": 7}')).toBe(2);
    expect(await from(JSON.stringify({ 'issuer-dns/token': `${token}\n` }))).toBe(0);
    expect(valuesOf(sandbox)['issuer-dns/token cert-manager/issuer-dns']).toBe(token);
  });

  it('asks for it at a terminal', async () => {
    const sandbox = copyOf(begun);
    const asked: string[] = [];
    const prompt = async (question: string) => {
      asked.push(question);
      return token;
    };
    expect(await sandbox.run(['generate'], acme, { prompt })).toBe(0);
    expect(asked).toEqual([
      expect.stringMatching(/^issuer-dns\/token: an API token of the zone.*not shown/s),
    ]);
    expect(valuesOf(sandbox)['issuer-dns/token cert-manager/issuer-dns']).toBe(token);
  });

  it('tells of a variable that is none', async () => {
    const sandbox = copyOf(begun);
    const environment = { HEARTH_SECRET_ISSUER_DNS_TOKN: token };
    expect(await sandbox.run(['generate'], acme, { environment })).toBe(1);
    expect(sandbox.text).toContain(
      'HEARTH_SECRET_ISSUER_DNS_TOKN is the variable of no value; did you mean HEARTH_SECRET_ISSUER_DNS_TOKEN?',
    );
    expect(sandbox.text).not.toContain(token);
  });

  it('does not write over what somebody else has written meanwhile', async () => {
    const sandbox = copyOf(begun);
    const theirs = complete.file!;
    const prompt = async () => {
      sandbox.file = theirs;
      return token;
    };
    expect(await sandbox.run(['generate'], acme, { prompt })).toBe(1);
    expect(sandbox.text).toContain('a change by somebody else while this ran');
    expect(sandbox.file).toBe(theirs);
  });
});

describe('rotate', () => {
  it('touches one line, with the private key or without', async () => {
    const sandbox = copyOf(complete);
    rmSync(keyFile(sandbox));
    const now = new Date('2026-11-25T10:00:00Z');
    expect(await sandbox.run(['rotate', 'mlflow-admin/password'], own, { now })).toBe(0);
    expect(sandbox.text).toContain('these start again: mlflow/mlflow-server\n');
    const before = linesOf(complete);
    const changed = linesOf(sandbox).filter((line, index) => line !== before[index]);
    expect(changed).toEqual([
      expect.stringMatching(/^"mlflow-admin\/password": .*"date":"2026-11-25T10:00:00.000Z"/),
    ]);
  });

  it.each([
    ['mlflow-admin/pasword', "unknown value 'mlflow-admin/pasword', did you mean 'mlflow-admin/password'?"],
    ['mlflow-admin/username', 'mlflow-admin/username is not sealed'],
  ])('refuses %s', async (id, message) => {
    const sandbox = copyOf(complete);
    expect(await sandbox.run(['rotate', id])).toBe(2);
    expect(sandbox.text).toContain(message);
    expect(sandbox.file).toBe(complete.file);
  });
});

describe('audit', () => {
  it('is content when everything is sealed, and not when a line is taken out', async () => {
    const sandbox = copyOf(complete);
    expect(await sandbox.run(['audit'])).toBe(0);
    expect(sandbox.printed).toBe('single  7 values are sealed as they should be\n');
    sandbox.file = linesOf(complete)
      .filter((line) => !line.startsWith('"mlflow-session'))
      .join('\n');
    expect(await sandbox.run(['audit'])).toBe(1);
    expect(sandbox.printed).toContain('missing  mlflow-session/key  nothing is sealed  generate');
  });

  it('is not content a year later', async () => {
    const sandbox = copyOf(complete);
    expect(await sandbox.run(['audit'], own, { now: new Date('2027-12-01T00:00:00Z') })).toBe(1);
    expect(sandbox.printed).toContain('due  mlflow-session/key');
    expect(sandbox.printed, "the authority's key runs for nine years").not.toContain('platform-ca');
  });
});

it('list shows every value, where it comes from, who holds it, and its age', async () => {
  const sandbox = copyOf(complete);
  const now = new Date('2026-11-25T10:00:00Z');
  expect(await sandbox.run(['list'], acme, { now })).toBe(0);
  expect(sandbox.printed).toMatch(
    /^issuer-dns\/token +you: an API token.* cert-manager\/issuer-dns +missing +of 365$/m,
  );
  expect(sandbox.printed).toMatch(
    /^postgres-role-mlflow\/password +random, alphanumeric +mlflow\/\S+ postgres\/\S+ +5 days +of 365$/m,
  );
  expect(sandbox.printed).toContain('single  1 of 7 values not yet sealed');
});

describe('export-key', () => {
  it('prints the Secret that the controller looks for, and not on a screen', async () => {
    const sandbox = copyOf(complete);
    expect(await sandbox.run(['export-key'], own, { isShown: true })).toBe(2);
    expect(sandbox.text).not.toContain('PRIVATE');
    expect(await sandbox.run(['export-key'])).toBe(0);
    const { kind, type, metadata, data } = load(sandbox.printed) as JsonObject & {
      metadata: JsonObject;
      data: Record<string, string>;
    };
    expect({ kind, type, ...metadata }).toMatchObject({
      kind: 'Secret',
      type: 'kubernetes.io/tls',
      namespace: 'kube-system',
      labels: { 'sealedsecrets.bitnami.com/sealed-secrets-key': 'active' },
    });
    expect(Buffer.from(data['tls.key']!, 'base64').toString()).toBe(readFileSync(keyFile(sandbox), 'utf8'));
    expect(Buffer.from(data['tls.crt']!, 'base64').toString()).toContain('BEGIN CERTIFICATE');
  });

  it('fails without the private key, with another one, and with one that others can read', async () => {
    const sandbox = copyOf(complete);
    const path = keyFile(sandbox);
    chmodSync(path, 0o640);
    expect(await sandbox.run(['export-key'])).toBe(1);
    expect(sandbox.text).toContain(`chmod 600 ${path}`);
    rmSync(path);
    expect(await sandbox.run(['export-key'])).toBe(1);
    expect(sandbox.text).toContain('no such file');
    writeFileSync(path, testKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    expect(await sandbox.run(['export-key'])).toBe(1);
    expect(sandbox.text).toContain('a private key of another certificate');
  });
});

describe('rekey', () => {
  it('keeps every value with the old private key', async () => {
    const sandbox = copyOf(complete);
    expect(await sandbox.run(['rekey'])).toBe(0);
    expect(sandbox.text).toContain('the old private key is here: values stay as they are');
    expect(sandbox.text).toContain('0 made, 0 rotated, 7 sealed again, 0 not given');
    expect(valuesOf(sandbox)).toEqual(valuesOf(complete));
    expect(readdirSync(join(sandbox.keys, 'single'))).toHaveLength(2);
    expect(await sandbox.run(['audit'])).toBe(0);
  }, 30_000);

  it('rotates every value without it, says so, and asks for what a person has', async () => {
    const sandbox = copyOf(complete);
    expect(await sandbox.run(['generate'], acme, given)).toBe(0);
    rmSync(keyFile(sandbox));
    expect(await sandbox.run(['rekey'], acme)).toBe(1);
    expect(sandbox.text).toContain('is not here: every value is made anew, and has to be given anew');
    expect(sandbox.text).toContain('0 made, 6 rotated, 0 sealed again, 1 not given');
    expect(sandbox.text).toMatch(
      /rotated +mlflow-admin\/password +sealed under another certificate, and the private key is not here/,
    );
    expect(await sandbox.run(['audit'], acme)).toBe(1);
    expect(sandbox.printed).toMatch(/other key +issuer-dns\/token/);
    expect(await sandbox.run(['generate'], acme, given)).toBe(0);
    expect(valuesOf(sandbox)['issuer-dns/token cert-manager/issuer-dns']).toBe(token);
  }, 30_000);
});

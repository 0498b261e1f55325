import { createPrivateKey, X509Certificate } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSealedFile } from '../../../constructs/core/secrets/sealed-file.ts';
import { acme, own } from './sandbox.ts';
import { entriesOf, given, keyFile, Stages, token, valuesOf } from './stages.ts';

const stages = new Stages();

describe('a command line', () => {
  it.each([
    [['inti'], "unknown command 'inti', did you mean 'init'?"],
    [['obliterate-it'], "unknown command 'obliterate-it', known are init, list, audit"],
    [['list', 'singel'], "unknown cluster 'singel', did you mean 'single'?"],
    [['list', 'single', 'more'], "too much: 'more'"],
    [['generate', '--from-fb', '3'], "unknown option '--from-fb', did you mean '--from-fd'?"],
    [['generate', '--from-fd'], "Option '--from-fd <value>' argument missing"],
    [['generate', '--from-fd=x'], '--from-fd takes the number of an open file'],
    [['generate', '--from-fd', 'x'], '--from-fd takes the number of an open file'],
    [['audit', '--from-fd', '3'], '--from-fd is for generate, rotate, rekey, not for audit'],
    [['rotate'], 'rotate which value? Say secret/key'],
  ])('%j is refused', async (argv, message) => {
    const sandbox = stages.copyOf(stages.begun);
    expect(await sandbox.run(argv)).toBe(2);
    expect(sandbox.text).toContain(message);
  });

  it('names the cluster when there are several', async () => {
    const sandbox = stages.copyOf(stages.begun);
    const clusters = new Map(['a', 'b'].map((name) => [name, async () => own]));
    expect(await sandbox.run(['list'], own, { clusters })).toBe(2);
    expect(sandbox.text).toContain('which cluster? There are a and b');
  });

  it.each([[[]], [['help']], [['generate', '--help']]])('%j explains', async (argv) => {
    const sandbox = stages.copyOf(stages.begun);
    expect(await sandbox.run(argv)).toBe(0);
    expect(sandbox.printed).toMatch(/^The secrets of a cluster/);
    expect(sandbox.printed).toContain('rotate <secret/key> [cluster]');
  });
});

describe('init', () => {
  it('makes a key pair that only its owner can read, outside of the project', () => {
    expect(statSync(keyFile(stages.begun)).mode & 0o777).toBe(0o600);
    expect(statSync(join(stages.begun.keys, 'single')).mode & 0o777).toBe(0o700);
    const certificate = new X509Certificate(parseSealedFile(stages.begun.file!, 'x').file.certificate!);
    const key = createPrivateKey(readFileSync(keyFile(stages.begun)));
    expect(certificate.checkPrivateKey(key) && certificate.verify(certificate.publicKey)).toBe(true);
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(4096);
    expect(stages.begun.text).toContain(keyFile(stages.begun));
  });

  it("makes the platform's authority with its certificate", () => {
    expect([...entriesOf(stages.begun).keys()]).toEqual(['platform-ca/tls.key']);
    expect(new X509Certificate(parseSealedFile(stages.begun.file!, 'x').file.authority!).subject).toBe(
      'CN=Hearth single',
    );
  });

  it('overwrites nothing', async () => {
    const sandbox = stages.copyOf(stages.begun);
    expect(await sandbox.run(['init'])).toBe(1);
    expect(sandbox.text).toContain('Run `npm run secrets -- rekey` to replace it.');
    expect(sandbox.file).toBe(stages.begun.file);
    expect(readdirSync(join(sandbox.keys, 'single'))).toHaveLength(1);
  });

  it('puts no private key into a git repository', async () => {
    const sandbox = stages.copyOf();
    mkdirSync(join(sandbox.root, '.git'));
    expect(await sandbox.run(['init'])).toBe(1);
    expect(sandbox.text).toContain('a folder in the git repository');
    expect(sandbox.file).toBeNull();
  });

  it.each(['generate', 'rekey', 'export-key'])('comes before %s', async (command) => {
    const sandbox = stages.copyOf();
    expect(await sandbox.run([command])).toBe(1);
    expect(sandbox.text).toContain('npm run secrets -- init single');
    expect(await sandbox.run(['audit'])).toBe(1);
    expect(await sandbox.run(['list'])).toBe(0);
  });
});

describe('generate', () => {
  it('makes missing values, and no existing value again', async () => {
    expect(stages.complete.text).toContain('6 made, 0 rotated, 0 sealed again, 0 not given');
    expect(Object.keys(valuesOf(stages.complete))).toHaveLength(11);
    const sandbox = stages.copyOf(stages.complete);
    expect(await sandbox.run(['generate'])).toBe(0);
    expect(sandbox.text).toContain('0 made');
    expect(sandbox.text).not.toContain('is written');
    expect(sandbox.file).toBe(stages.complete.file);
  });

  it('lists values that only the user has, and seals all others', async () => {
    const sandbox = stages.copyOf(stages.begun);
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

  it('takes a value from a file descriptor', async () => {
    const sandbox = stages.copyOf(stages.begun);
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

  it('asks for a value at a terminal', async () => {
    const sandbox = stages.copyOf(stages.begun);
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

  it('reports an unknown variable', async () => {
    const sandbox = stages.copyOf(stages.begun);
    const environment = { HEARTH_SECRET_ISSUER_DNS_TOKN: token };
    expect(await sandbox.run(['generate'], acme, { environment })).toBe(1);
    expect(sandbox.text).toContain(
      'HEARTH_SECRET_ISSUER_DNS_TOKN is the variable of no value; did you mean HEARTH_SECRET_ISSUER_DNS_TOKEN?',
    );
    expect(sandbox.text).not.toContain(token);
  });

  it('does not overwrite a file that another process has changed meanwhile', async () => {
    const sandbox = stages.copyOf(stages.begun);
    const theirs = stages.complete.file!;
    const prompt = async () => {
      sandbox.file = theirs;
      return token;
    };
    expect(await sandbox.run(['generate'], acme, { prompt })).toBe(1);
    expect(sandbox.text).toContain('a change by another process while this command ran');
    expect(sandbox.file).toBe(theirs);
  });
});

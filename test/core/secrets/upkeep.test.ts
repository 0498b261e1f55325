import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../constructs/core/base/manifest.ts';
import { testKey } from './certificate.ts';
import { acme, own } from './sandbox.ts';
import { given, keyFile, linesOf, Stages, token, valuesOf } from './stages.ts';

const stages = new Stages();

describe('rotate', () => {
  it('changes one line, with the private key or without', async () => {
    const sandbox = stages.copyOf(stages.complete);
    rmSync(keyFile(sandbox));
    const now = new Date('2026-11-25T10:00:00Z');
    expect(await sandbox.run(['rotate', 'mlflow-admin/password'], own, { now })).toBe(0);
    expect(sandbox.text).toContain('these start or run again: mlflow/mlflow-server\n');
    const before = linesOf(stages.complete);
    const changed = linesOf(sandbox).filter((line, index) => line !== before[index]);
    expect(changed).toEqual([
      expect.stringMatching(/^"mlflow-admin\/password": .*"date":"2026-11-25T10:00:00.000Z"/),
    ]);
  });

  it.each([
    ['mlflow-admin/pasword', "unknown value 'mlflow-admin/pasword', did you mean 'mlflow-admin/password'?"],
    ['mlflow-admin/username', 'mlflow-admin/username is not sealed'],
  ])('refuses %s', async (id, message) => {
    const sandbox = stages.copyOf(stages.complete);
    expect(await sandbox.run(['rotate', id])).toBe(2);
    expect(sandbox.text).toContain(message);
    expect(sandbox.file).toBe(stages.complete.file);
  });
});

describe('audit', () => {
  it('passes when everything is sealed, and fails when a line is removed', async () => {
    const sandbox = stages.copyOf(stages.complete);
    expect(await sandbox.run(['audit'])).toBe(0);
    expect(sandbox.printed).toBe('single  7 values are sealed as they should be\n');
    sandbox.file = linesOf(stages.complete)
      .filter((line) => !line.startsWith('"mlflow-session'))
      .join('\n');
    expect(await sandbox.run(['audit'])).toBe(1);
    expect(sandbox.printed).toContain('missing  mlflow-session/key  nothing is sealed  generate');
  });

  it('fails a year later', async () => {
    const sandbox = stages.copyOf(stages.complete);
    expect(await sandbox.run(['audit'], own, { now: new Date('2027-12-01T00:00:00Z') })).toBe(1);
    expect(sandbox.printed).toContain('due  mlflow-session/key');
    expect(sandbox.printed, "the authority's key runs for nine years").not.toContain('platform-ca');
  });
});

it('list prints every value with its origin, its readers and its age', async () => {
  const sandbox = stages.copyOf(stages.complete);
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
  it('prints the Secret that the controller looks for, and refuses a terminal', async () => {
    const sandbox = stages.copyOf(stages.complete);
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

  it('fails without the private key, with another one, and with one that other users can read', async () => {
    const sandbox = stages.copyOf(stages.complete);
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
    const sandbox = stages.copyOf(stages.complete);
    expect(await sandbox.run(['rekey'])).toBe(0);
    expect(sandbox.text).toContain('the old private key is here: values stay as they are');
    expect(sandbox.text).toContain('0 made, 0 rotated, 7 sealed again, 0 not given');
    expect(valuesOf(sandbox)).toEqual(valuesOf(stages.complete));
    expect(readdirSync(join(sandbox.keys, 'single'))).toHaveLength(2);
    expect(await sandbox.run(['audit'])).toBe(0);
  });

  it('rotates every value without it, prints that, and asks for values that the user has', async () => {
    const sandbox = stages.copyOf(stages.complete);
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
  });
});

import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { controllerVersion } from '../../../constructs/security/sealed-secrets/versions.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';
import { pinnedVersion } from '../../../tools/pinned.ts';
import { unseal } from '../../../tools/secrets/seal.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import { controlPlaneTools, startControlPlane } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import { temporaryFolder } from '../process.ts';
import { CheckError, expectNone, type Report } from '../report.ts';
import { everyWay } from '../secrets/bench.ts';
import { Expected } from '../secrets/expected.ts';
import { sealWithKubeseal, unsealWithKubeseal } from '../secrets/kubeseal.ts';
import { proveController } from '../secrets/live.ts';
import { hasValue, Project } from '../secrets/project.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'secrets as a user makes them, opened by the real kubeseal and the real sealing controller',
  part: 'secrets',
  tools: [...controlPlaneTools, 'kubeseal', 'sealed-secrets-controller'],
  unaffectedBy: foldersExcept('bootstrap', 'test/e2e/secrets'),
  async run(report) {
    await report.check('the kubeseal of the tests is of the version that the cluster runs', () => {
      const tested = pinnedVersion('kubeseal', 'github.com/bitnami/sealed-secrets');
      if (tested !== controllerVersion) throw new CheckError(`${tested}, not ${controllerVersion}`);
    });
    const project = new Project();
    await asUser(report, project);
    const { keyFile, key } = keyOf(project);
    const built = buildCluster(homelab, project.sealed);
    await opens(report, 'homelab', sealedIn(built), new Expected(built, key), keyFile);
    await refuses(report, sealedIn(built).find(hasValue)!, keyFile);
    await takes(report, project.path('dist/homelab/sealing.crt'), key);
    await everyGenerator(report);
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    const plane = await report.step('control plane started', () =>
      startControlPlane({ data, controllers: false }),
    );
    try {
      await proveController(report, plane, project);
    } finally {
      await report.step('control plane stopped', () => plane.stop());
    }
  },
};

export default suite;

/** Seals all secrets of a new cluster with the commands alone. */
async function asUser(report: Report, project: Project): Promise<void> {
  await report.check('nothing goes before init, and synth can insist on secrets', () => {
    for (const command of ['generate', 'audit', 'export-key']) {
      if (project.npm('secrets', command).code !== 1) throw new CheckError(`${command} went well`);
    }
    const { code, text } = project.npm('synth', '--require-secrets');
    if (code !== 1 || !text.includes('Nothing was written')) throw new CheckError(text);
  });
  await report.check('init, generate, audit, synth', async () => {
    await report.step('init', async () => project.run('secrets', 'init'));
    const { printed } = await report.step('generate for all', async () => project.run('secrets', 'generate'));
    report.note(printed.trimEnd());
    report.note(project.run('secrets', 'audit').printed.trimEnd());
    project.run('synth', '--require-secrets');
  });
  await report.check('audit is red when an entry is taken out, and green when it is back', () => {
    const path = project.path('clusters/homelab.sealed.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/^"mlflow-session.*$/m, ''));
    const { code, printed } = project.npm('secrets', 'audit');
    writeFileSync(path, text);
    if (code !== 1 || !printed.includes('mlflow-session/key')) throw new CheckError(printed);
    project.run('secrets', 'audit');
  });
}

function keyOf({ keys }: Project): { keyFile: string; key: KeyObject } {
  const keyFile = join(keys, readdirSync(keys)[0]!);
  return { keyFile, key: createPrivateKey(readFileSync(keyFile)) };
}

function sealedIn({ objects }: Build): Manifest[] {
  return objects.map(({ manifest }) => manifest).filter(({ kind }) => kind === 'SealedSecret');
}

/** Checks that kubeseal decrypts our sealed values, and composes files as expected. */
async function opens(
  report: Report,
  name: string,
  sealed: readonly Manifest[],
  expected: Expected,
  keyFile: string,
): Promise<void> {
  await report.check(
    `${name}: kubeseal opens all ${sealed.length} SealedSecrets, and finds what was meant`,
    () => {
      if (sealed.length === 0) throw new CheckError('there is no SealedSecret');
      expectNone(sealed.flatMap((manifest) => differences(manifest, expected, keyFile)));
    },
  );
}

function differences(manifest: Manifest, expected: Expected, keyFile: string): string[] {
  const { name, namespace } = manifest.metadata;
  const { data } = unsealWithKubeseal(manifest, keyFile);
  return Object.entries(expected.data(name)).flatMap(([key, value]) =>
    data[key] === value
      ? []
      : [`${namespace}/${name} ${key}: ${data[key] === undefined ? 'missing' : 'another value'}`],
  );
}

/** Checks that a value sealed for another place, or under another key, cannot be decrypted. */
async function refuses(report: Report, sealed: Manifest, keyFile: string): Promise<void> {
  const other = join(temporaryFolder(), 'other.key');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
  writeFileSync(other, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const { metadata } = sealed;
  const cases: [string, Manifest, string][] = [
    ['another namespace', { ...sealed, metadata: { ...metadata, namespace: 'default' } }, keyFile],
    ['another name', { ...sealed, metadata: { ...metadata, name: `${metadata.name}-2` } }, keyFile],
    ['another private key', sealed, other],
  ];
  for (const [what, manifest, file] of cases) {
    await report.check(`kubeseal opens nothing for ${what}`, () =>
      expectRefusal(() => unsealWithKubeseal(manifest, file)),
    );
  }
}

/** Checks that we decrypt values that kubeseal sealed under our certificate, and only for their place. */
async function takes(report: Report, certificate: string, key: KeyObject): Promise<void> {
  const values = ['short', 'with spaces "quotes" and ümläuts\n', 'x'.repeat(50_000)];
  await report.check(
    `what kubeseal seals under our certificate opens with our key, ${values.length} values`,
    () =>
      expectNone(
        values.filter(
          (value) => unseal(sealWithKubeseal(value, certificate, 'a', 'b'), key, 'a/b') !== value,
        ),
      ),
  );
  await report.check('and for no other namespace or name', () => {
    const sealed = sealWithKubeseal('value', certificate, 'a', 'b');
    for (const scope of ['b/b', 'a/a', 'a', '']) expectRefusal(() => unseal(sealed, key, scope));
  });
}

async function everyGenerator(report: Report): Promise<void> {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 4096 });
  const built = await everyWay(key);
  const keyFile = join(temporaryFolder(), 'every.key');
  writeFileSync(keyFile, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  await report.check('a platform with every kind of value has nothing wrong with it', () =>
    expectNone(built.problems.map(({ path, found }) => `${path}: ${found}`)),
  );
  await opens(report, 'every kind of value', sealedIn(built), new Expected(built, key), keyFile);
  rmSync(keyFile);
}

function expectRefusal(work: () => unknown): void {
  try {
    work();
  } catch {
    return;
  }
  throw new CheckError('it opened');
}

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Api } from '../api.ts';
import { readTree } from '../dist.ts';
import { temporaryFolder } from '../process.ts';
import { CheckError, expectNone, type Report } from '../report.ts';
import { unsealWithKubeseal } from './kubeseal.ts';
import { type Secret, settle, staysClosed } from './opened.ts';
import type { Project } from './project.ts';

const namespace = 'data-science-dev';
const order = ['package', 'data-science', '--environment', 'dev', '--date', '2026-11-21'];
const people = ['--requestor', 'ada@example.org', '--approver', 'linus@example.org'];
const folder = `${namespace}-2026-11-21`;

/**
 * Uses a team's package: unpacks it with tar, applies it, waits for the controller, and starts the pod in its
 * instructions.
 */
export async function provePackage(report: Report, api: Api, project: Project): Promise<void> {
  const into = temporaryFolder();
  await report.check('a package is the same when it is made again, and tar unpacks it', () => {
    const archive = project.path(`packages/homelab/${folder}.tar.gz`);
    const [one, two] = [0, 1].map(
      () => project.run('secrets', ...order, ...people).printed.split('sha256 ')[1],
    );
    const sum = spawnSync('sha256sum', [archive], { encoding: 'utf8' }).stdout.split(' ')[0];
    if (one?.trim() !== sum || two?.trim() !== sum) throw new CheckError(`${one}${two}${sum}`);
    const { status, stderr } = spawnSync('tar', ['-xzf', archive, '-C', into], { encoding: 'utf8' });
    if (status !== 0 || stderr) throw new CheckError(stderr);
  });
  const sealed = loadAll(readFileSync(join(into, folder, 'sealed-secrets.yaml'), 'utf8')) as Manifest[];
  await report.check(
    `its ${sealed.length} SealedSecrets open, and the Secrets say who asked and who approved`,
    async () => expectNone(await settle(api, project, sealed)),
  );
  await report.check('kubeseal opens the same in them', async () =>
    expectNone(await differences(api, sealed, join(project.keys, readdirSync(project.keys)[0]!))),
  );
  await report.check('in the namespace of another team they stay closed', () => {
    const [first] = sealed;
    if (!first) throw new CheckError('there are none');
    return staysClosed(api, { ...first, metadata: { ...first.metadata, namespace: 'students-dev' } });
  });
  await report.check('the pod of its instructions is admitted, and finds all that it names', async () => {
    await surroundings(api, project);
    const [, rest = ''] = readFileSync(join(into, folder, 'README.md'), 'utf8').split('```yaml\n');
    const pod = load(rest.split('```')[0]!) as Manifest;
    await api.apply(pod, { dryRun: true });
    expectNone(await missing(api, pod));
  });
}

async function differences(api: Api, sealed: readonly Manifest[], keyFile: string): Promise<string[]> {
  const findings: string[] = [];
  for (const manifest of sealed) {
    const { name } = manifest.metadata;
    const { data = {} } = await api.get<Secret>(`/api/v1/namespaces/${namespace}/secrets/${name}`);
    for (const [key, value] of Object.entries(unsealWithKubeseal(manifest, keyFile).data))
      if (Buffer.from(data[key] ?? '', 'base64').toString('utf8') !== value) findings.push(`${name} ${key}`);
  }
  return findings;
}

/** The platform's other objects of the namespace: its labels, the account of the pods, and public values. */
async function surroundings(api: Api, project: Project): Promise<void> {
  const { parts } = readTree(project.path('dist/homelab'));
  const objects = parts.flatMap((part) => part.objects);
  const wanted = ['Namespace', 'ServiceAccount', 'ConfigMap'];
  const isHere = ({ kind, metadata }: Manifest) =>
    wanted.includes(kind) && (metadata.namespace ?? metadata.name) === namespace;
  for (const object of objects.filter(isHere)) await api.apply(object);
}

/** Names and keys in a pod that do not exist in its namespace. */
async function missing(api: Api, pod: Manifest): Promise<string[]> {
  const { containers, volumes, imagePullSecrets } = JSON.parse(JSON.stringify(pod.spec));
  const secrets = await keysOf(api, 'secrets');
  const maps = await keysOf(api, 'configmaps');
  const findings: string[] = [];
  const expect = (known: ReadonlyMap<string, readonly string[]>, name: string, ...keys: string[]) => {
    const there = known.get(name);
    if (!there) findings.push(`nothing is called ${name}`);
    for (const key of keys) if (there && !there.includes(key)) findings.push(`${name} has no ${key}`);
  };
  for (const { configMapRef, secretRef } of containers[0].envFrom) {
    if (configMapRef) expect(maps, configMapRef.name, 'MLFLOW_TRACKING_URI', 'AWS_ENDPOINT_URL');
    if (secretRef) expect(secrets, secretRef.name, 'MLFLOW_TRACKING_PASSWORD', 'AWS_SECRET_ACCESS_KEY');
  }
  for (const { name } of imagePullSecrets) expect(secrets, name, '.dockerconfigjson');
  for (const { secret } of volumes)
    expect(secrets, secret.secretName, secret.items?.[0].key ?? 'rclone.conf');
  return findings;
}

async function keysOf(api: Api, resource: string): Promise<Map<string, readonly string[]>> {
  const all = await api.list<Secret>(`/api/v1/namespaces/${namespace}/${resource}`);
  return new Map(all.map(({ metadata, data = {} }) => [metadata.name, Object.keys(data)]));
}

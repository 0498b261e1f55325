import { load } from 'js-yaml';
import { cluster as homelab } from '../../../clusters/homelab.ts';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { fingerprintOf } from '../../../constructs/core/secrets/fingerprint.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';
import { readKeys } from '../../../tools/secrets/keys.ts';
import type { Api } from '../api.ts';
import type { ControlPlane } from '../control-plane.ts';
import { readTree } from '../dist.ts';
import { until } from '../process.ts';
import { CheckError, expectNone, type Report } from '../report.ts';
import { startController } from './controller.ts';
import { Expected } from './expected.ts';
import type { Project } from './project.ts';

interface Secret {
  readonly type: string;
  readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
  readonly data?: Readonly<Record<string, string>>;
}

interface Status {
  readonly status?: {
    readonly observedGeneration?: number;
    readonly conditions?: readonly { readonly type: string; readonly status: string }[];
  };
  readonly metadata: { readonly generation: number };
}

/** The whole way on a real API server: exported key, real controller, the SealedSecrets of `dist/`, a rotation, a new key. */
export async function proveController(report: Report, plane: ControlPlane, project: Project): Promise<void> {
  const { api } = plane;
  const exportKey = () => load(project.run('secrets', 'export-key').printed) as Manifest;
  await report.step('key handed over, namespaces made', async () => {
    await api.apply(exportKey());
    for (const { metadata } of objectsIn(project, 'Namespace'))
      await api.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: metadata.name } });
  });
  let controller = await report.step('controller started', () => startController(plane));
  try {
    await report.check('the real controller makes every Secret of homelab, as it was meant', async () =>
      expectNone(await settle(api, project)),
    );
    await report.check('it took our key and made none of its own', async () => {
      const keys = await api.list<Secret>(
        '/api/v1/namespaces/kube-system/secrets?labelSelector=sealedsecrets.bitnami.com/sealed-secrets-key',
      );
      if (keys.length !== 1) throw new CheckError(keys.map(({ metadata }) => metadata.name).join(', '));
    });
    await report.check('a SealedSecret under another name stays closed', () => staysClosed(api, project));
    await report.check('a rotated value arrives', async () => {
      const { printed } = project.run('secrets', 'rotate', 'mlflow-admin/password');
      report.note(printed.split('\n')[0]!);
      project.run('synth', '--require-secrets');
      expectNone(await settle(api, project));
    });
    await report.check('after rekey the same values open with the new key', async () => {
      project.run('secrets', 'rekey');
      project.run('synth', '--require-secrets');
      await api.apply(exportKey());
      // It reads keys when it starts.
      await controller.stop();
      controller = await startController(plane);
      expectNone(await settle(api, project));
    });
  } finally {
    await controller.stop();
  }
}

function objectsIn(project: Project, kind: string): Manifest[] {
  const { parts } = readTree(project.path('dist/homelab'));
  return parts.flatMap(({ objects }) => objects).filter((object) => object.kind === kind);
}

/** Applies the SealedSecrets and waits for what the controller makes of them; what is otherwise than meant. */
async function settle(api: Api, project: Project): Promise<string[]> {
  const sealed = objectsIn(project, 'SealedSecret');
  for (const manifest of sealed) await api.apply(manifest);
  const file = project.sealed;
  const expected = new Expected(
    buildCluster(homelab, file),
    readKeys(project.keys).get(fingerprintOf(file.certificate ?? ''))!,
  );
  const findings = await Promise.all(
    sealed.map(async (manifest) => {
      const { name, namespace } = manifest.metadata;
      await until(`${namespace}/${name} opened`, 60_000, async () =>
        isSynced(await api.get(await api.path(manifest)), 'True'),
      );
      const path = `/api/v1/namespaces/${namespace}/secrets/${name}`;
      const found = await api.get<Secret>(path);
      return compare(found, manifest, expected.data(name)).map((what) => `${namespace}/${name}: ${what}`);
    }),
  );
  return findings.flat();
}

function compare(found: Secret, manifest: Manifest, expected: Readonly<Record<string, string>>): string[] {
  const { type, metadata } = JSON.parse(JSON.stringify(manifest.spec)).template;
  const data = found.data ?? {};
  const wrong = Object.keys(expected).filter(
    (key) => Buffer.from(data[key] ?? '', 'base64').toString('utf8') !== expected[key],
  );
  const labels = Object.entries(metadata.labels).filter(
    ([key, value]) => found.metadata.labels?.[key] !== value,
  );
  return [
    ...wrong.map((key) => `another value of ${key}`),
    ...labels.map(([key]) => `without the label ${key}`),
    ...(found.type === type ? [] : [`of type ${found.type}`]),
  ];
}

function isSynced({ status, metadata }: Status, wanted: 'True' | 'False'): boolean {
  return (
    status?.observedGeneration === metadata.generation &&
    status.conditions?.some((condition) => condition.type === 'Synced' && condition.status === wanted) ===
      true
  );
}

async function staysClosed(api: Api, project: Project): Promise<void> {
  const sealed = objectsIn(project, 'SealedSecret')[0]!;
  const { namespace, name } = sealed.metadata;
  const renamed: Manifest = { ...sealed, metadata: { ...sealed.metadata, name: `${name}-2` } };
  await api.apply(renamed);
  await until(`${name}-2 refused`, 60_000, async () =>
    isSynced(await api.get(await api.path(renamed)), 'False'),
  );
  const secrets = await api.list<Secret>(`/api/v1/namespaces/${namespace}/secrets`);
  if (secrets.some(({ metadata }) => metadata.name === `${name}-2`))
    throw new CheckError('there is a Secret');
  await api.delete(await api.path(renamed));
}

import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import { fingerprintOf } from '../../../constructs/core/secrets/fingerprint.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';
import { readKeys } from '../../../tools/secrets/keys.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import type { Api } from '../api.ts';
import { until } from '../process.ts';
import { CheckError } from '../report.ts';
import { Expected } from './expected.ts';
import type { Project } from './project.ts';

/** A Secret of the API server. */
export interface Secret {
  readonly type: string;
  readonly metadata: { readonly name: string; readonly labels?: Labels; readonly annotations?: Labels };
  readonly data?: Readonly<Record<string, string>>;
}

interface Status {
  readonly status?: {
    readonly observedGeneration?: number;
    readonly conditions?: readonly { readonly type: string; readonly status: string }[];
  };
  readonly metadata: { readonly generation: number };
}

type Labels = Readonly<Record<string, string>>;

/**
 * Applies SealedSecrets and waits for the Secrets of the controller; returns the differences from the expected ones.
 */
export async function settle(api: Api, project: Project, sealed: readonly Manifest[]): Promise<string[]> {
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
  const labels = Object.entries({ ...metadata.labels, ...metadata.annotations }).filter(
    ([key, value]) => (found.metadata.labels?.[key] ?? found.metadata.annotations?.[key]) !== value,
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

/**
 * Applies a value that was sealed for another place and waits until the controller refuses it. @throws CheckError when
 * a Secret is created
 */
export async function staysClosed(api: Api, sealed: Manifest): Promise<void> {
  const { namespace, name } = sealed.metadata;
  await api.apply(sealed);
  const path = await api.path(sealed);
  await until(`${namespace}/${name} refused`, 60_000, async () => isSynced(await api.get(path), 'False'));
  const secrets = await api.list<Secret>(`/api/v1/namespaces/${namespace}/secrets`);
  if (secrets.some(({ metadata }) => metadata.name === name)) throw new CheckError('there is a Secret');
  await api.delete(path);
}

import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import type { Build } from '../../constructs/core/derive/build.ts';
import { allSecrets } from '../../constructs/core/model/secret.ts';
import type { ContractEntry } from '../../constructs/core/secrets/contract.ts';
import type { SealedEntry, SealedFile } from '../../constructs/core/secrets/sealed-file.ts';
import { buildCluster } from '../../constructs/synthesize.ts';
import { examples } from '../support/clusters.ts';

describe.each(examples.map(({ spec }) => [spec.name, spec] as const))('a rotation in %s', (_, spec) => {
  const { contract, cluster } = buildCluster(spec);
  const before = buildCluster(spec, sealed(contract.values()));
  const secrets = new Map(cluster.all(allSecrets).map((secret) => [secret.name, secret]));

  it.each([...contract.keys()])('of %s reaches everything that reads it', (id) => {
    const { key } = contract.get(id)!;
    const renewed = [...contract.values()].filter((entry) => entry.id === id || isMadeFrom(entry, id));
    const after = buildCluster(
      spec,
      sealed(
        contract.values(),
        renewed.map((entry) => entry.id),
      ),
    );
    const changed = namespacesOfChanges(before, after);
    const missed = renewed
      .flatMap(({ scopes }) => scopes)
      .filter((scope) => {
        const [namespace = '', name = ''] = scope.split('/');
        return !changed.has(namespace) && secrets.get(name)?.props.noticedBy === undefined;
      });
    if (key.generator.rotation) expect(key.generator.rotation.steps.length).toBeGreaterThan(1);
    else expect(missed).toEqual([]);
  });

  it('reaches controllers by the label or the type that they look for', () => {
    for (const [name, { props }] of secrets) {
      if (name.startsWith('postgres-role-')) expect(props.labels).toMatchObject({ 'cnpg.io/reload': 'true' });
      if (name === 'argocd-oidc')
        expect(props.labels).toHaveProperty(['app.kubernetes.io/part-of'], 'argocd');
      if (/^team-.*-(registry|images)$/.test(name)) expect(props.type).toBe('kubernetes.io/dockerconfigjson');
    }
  });
});

it('of the database of workflows starts their controller again, which reads it by the Kubernetes API', () => {
  const { spec } = examples.find((example) => example.spec.name === 'homelab')!;
  const { contract } = buildCluster(spec);
  const rotated = (...ids: readonly string[]) => buildCluster(spec, sealed(contract.values(), ids));
  const id = 'postgres-role-argo-workflows/password';
  expect(contract.has(id)).toBe(true);
  expect(namespacesOfChanges(rotated(), rotated(id))).toContain('argo-workflows');
});

it('a value that replacing does not rotate has its steps', () => {
  const ids = examples.flatMap(({ spec }) =>
    [...buildCluster(spec).contract.values()]
      .filter(({ key }) => key.generator.rotation)
      .map(({ id }) => `${spec.name} ${id}`),
  );
  expect(ids).toContain('homelab identity-own/storage-key');
  expect(ids).toContain('homelab platform-ca/tls.key');
});

function isMadeFrom({ sources }: ContractEntry, id: string): boolean {
  return sources.some((source) => source.id === id || isMadeFrom(source, id));
}

/** A file in which everything is sealed, and some values another time. */
function sealed(entries: Iterable<ContractEntry>, renewed: readonly string[] = []): SealedFile {
  const entryOf = ({ id, scopes }: ContractEntry): SealedEntry => ({
    made: '',
    length: 1,
    date: '2026-11-20T10:00:00Z',
    certificate: '0'.repeat(16),
    sealed: Object.fromEntries(
      scopes.map((scope) => [scope, `${id} ${scope} ${renewed.includes(id) ? 'new' : 'old'}`]),
    ),
  });
  return { entries: new Map([...entries].map((entry) => [entry.id, entryOf(entry)])), authority: 'PEM' };
}

/** Namespaces in which pods start again, or Jobs run again, by what changed from one build to another. */
function namespacesOfChanges(before: Build, after: Build): Set<string> {
  const old = new Map(startedIn(before).map((manifest) => [nameOf(manifest), JSON.stringify(manifest)]));
  const changed = startedIn(after).filter(
    (manifest) => old.get(nameOf(manifest)) !== JSON.stringify(manifest),
  );
  return new Set(changed.map(namespaceOf));
}

function startedIn({ objects, applications }: Build): Manifest[] {
  const started = objects
    .map(({ manifest }) => manifest)
    .filter(({ kind }) => ['Deployment', 'StatefulSet', 'DaemonSet', 'Job'].includes(kind));
  // The pods of a chart start again when an annotation in its values changes.
  return [...started, ...applications];
}

function nameOf({ kind, metadata }: Manifest): string {
  return `${kind}/${metadata.namespace}/${metadata.name}`;
}

function namespaceOf({ kind, metadata, spec }: Manifest): string {
  if (kind !== 'Application') return metadata.namespace ?? '';
  return (spec as { destination: { namespace: string } }).destination.namespace;
}

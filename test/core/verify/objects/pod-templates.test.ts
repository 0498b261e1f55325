import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../../constructs/core/base/manifest.ts';
import type { Schema } from '../../../../constructs/core/model/json-schema.ts';
import { schemas } from '../../../../constructs/core/model/schemas.ts';
import { factsByKind } from '../../../../constructs/core/verify/kinds.ts';
import { podTemplatesOf } from '../../../../constructs/core/verify/objects/pod-templates.ts';
import { kinds } from '../../../kinds/all.ts';
import { samples } from './samples/index.ts';

const { kinds: all, definitions } = schemas();

function resolve(schema: Schema | undefined): Schema | undefined {
  return schema?.$ref ? definitions.get(schema.$ref) : schema;
}

/** Paths of all parts of a schema with a list of containers with images in its spec. */
function templatesIn(schema: Schema | undefined, path: string, above: readonly Schema[] = []): string[] {
  const here = resolve(schema);
  if (!here || above.includes(here)) return [];
  const containers = resolve(resolve(here.properties?.spec)?.properties?.containers);
  return [
    ...(resolve(containers?.items)?.properties?.image ? [path] : []),
    ...Object.entries(here.properties ?? {}).flatMap(([field, inner]) =>
      templatesIn(inner, path === '' ? field : `${path}.${field}`, [...above, here]),
    ),
    ...templatesIn(here.items, `${path}[]`, [...above, here]),
  ];
}

/** Kinds with containers that are a part of the pods of another kind, and no pods. */
const parts = ['ClusterServingRuntime', 'ServingRuntime'].map((kind) => `serving.kserve.io/v1alpha1/${kind}`);

describe('pod templates', () => {
  it('are stated for every kind whose schema has some', () => {
    const found = Object.entries(all)
      .filter(([id]) => !parts.includes(id))
      .flatMap(([id, { schema }]) => templatesIn(schema, '').map((path) => `${id} ${path}`));
    const stated = [...kinds].flatMap(([id, facts]) =>
      facts.flatMap(({ podTemplates = [] }) => podTemplates.map((path) => `${id} ${path}`)),
    );
    expect(found).toContain('apps/v1/Deployment spec.template');
    expect(stated.sort()).toEqual(found.sort());
  });

  it.each([
    ['pod', 'spec'],
    ['deployment', 'spec.template.spec'],
    ['statefulSet', 'spec.template.spec'],
    ['daemonSet', 'spec.template.spec'],
    ['job', 'spec.template.spec'],
    ['cronJob', 'spec.jobTemplate.spec.template.spec'],
  ] as const)('are found, each with its labels and its place: %s', (name, path) => {
    const [template, ...others] = podTemplatesOf(samples[name], kinds);
    expect(others).toEqual([]);
    expect(template).toMatchObject({ namespace: 'sample', path });
    expect(template?.spec.containers).not.toEqual([]);
  });

  it('are found in lists of a kind of any group', () => {
    const facts = factsByKind([
      { kind: 'helm.cattle.io/v1/HelmChart', podTemplates: ['spec.jobs[].template'] },
    ]);
    const template = { metadata: { labels: { app: 'a' } }, spec: { containers: [] } };
    const manifest: Manifest = { ...samples.helmChart, spec: { jobs: [{ template }, {}, { template }] } };
    expect(podTemplatesOf(manifest, facts).map(({ labels, path }) => [labels, path])).toEqual([
      [{ app: 'a' }, 'spec.jobs[0].template.spec'],
      [{ app: 'a' }, 'spec.jobs[2].template.spec'],
    ]);
    expect(podTemplatesOf(manifest, kinds)).toEqual([]);
  });
});

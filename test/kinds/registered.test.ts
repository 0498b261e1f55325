import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allKinds, type KindFacts } from '../../constructs/core/model/kinds.ts';
import { factsByKind, kindsOf } from '../../constructs/core/verify/kinds.ts';
import { PrometheusCrds } from '../../constructs/observability/prometheus-crds/index.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { resolveCluster } from '../../constructs/spec.ts';
import { emptyCluster } from '../support/cluster.ts';
import { examples } from '../support/clusters.ts';
import { kinds } from './all.ts';

const folder = new URL('../../constructs/kinds/', import.meta.url);
const registered = new Set(
  examples.flatMap(({ spec }) => createPlatform(resolveCluster(spec)).all(allKinds)),
);
const idsOf = (facts: Iterable<KindFacts>) => [...facts].map(({ kind }) => kind).sort();

async function factsIn(group: string): Promise<readonly KindFacts[]> {
  const path = new URL(`${group}/index.ts`, folder).href;
  const exported: Record<string, readonly KindFacts[]> = await import(path);
  return Object.values(exported).flat();
}

describe('facts of kinds', () => {
  it.each(readdirSync(folder))('are registered by a component of the examples: %s', async (group) => {
    const facts = await factsIn(group);
    expect(facts).not.toEqual([]);
    expect(idsOf(facts.filter((fact) => !registered.has(fact)))).toEqual([]);
  });

  it('are the same in the tests as in the examples', () => {
    const kubernetes = new Set([...factsByKind([]).values()].flat());
    const stated = [...kinds.values()].flat().filter((fact) => !kubernetes.has(fact));
    expect(idsOf(stated)).toEqual(idsOf(registered));
  });

  it('come with the component that brings the definitions', () => {
    const id = 'monitoring.coreos.com/v1/ServiceMonitor';
    const cluster = emptyCluster();
    new PrometheusCrds(cluster);
    expect(kindsOf(cluster).has(id)).toBe(true);
    expect(kindsOf(emptyCluster()).has(id)).toBe(false);
  });

  it('of one kind may come from several components', () => {
    const facts = kinds.get('networking.k8s.io/v1/Ingress') ?? [];
    expect(facts.filter(({ makes }) => makes)).toHaveLength(1);
    expect(facts.filter(({ links }) => links)).toHaveLength(1);
  });
});

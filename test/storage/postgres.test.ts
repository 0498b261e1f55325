import { describe, expect, it } from 'vitest';
import { build } from '../../constructs/core/derive/build.ts';
import { allPods } from '../../constructs/core/model/pods.ts';
import { inventory } from '../../constructs/core/verify/inventory.ts';
import { proveSizes } from '../../constructs/core/verify/resources.ts';
import { jobRoles } from '../../constructs/kinds/postgresql.cnpg.io/pods.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { resolveCluster } from '../../constructs/spec.ts';
import { checkMajor } from '../../constructs/storage/postgres/major.ts';
import { image, major } from '../../constructs/storage/postgres/versions.ts';
import { emptyCluster, Part, spec, tiny } from '../support/cluster.ts';

describe('a job of the operator of PostgreSQL', () => {
  const cluster = createPlatform(
    resolveCluster({ ...spec, components: { ...spec.components, postgres: { volume: { size: '5Gi' } } } }),
  );
  const { objects } = build(cluster);

  it.each(jobRoles)('may call the Kubernetes API and answer to nobody: %s', (role) => {
    const policies = objects.filter(
      ({ manifest }) =>
        manifest.kind === 'CiliumNetworkPolicy' && manifest.metadata.name === `postgres-${role}`,
    );
    expect(policies).toHaveLength(1);
    expect(JSON.stringify(policies[0]?.manifest)).toContain('kube-apiserver');
    expect(JSON.stringify(policies[0]?.manifest)).toContain(`"cnpg.io/jobRole":"${role}"`);
  });

  it('has a place on a node, together with those that never run beside it', () => {
    const counted = inventory(cluster).filter(
      ({ component, kind }) => component === 'postgres' && kind === 'Job',
    );
    expect(counted.map(({ name }) => name)).toEqual(['initdb']);
    expect(cluster.all(allPods).filter(({ component }) => component.name === 'postgres')).toHaveLength(8);
  });
});

describe('pods instead of others', () => {
  const sizesOf = (insteadOf: string, memory: string) => {
    const cluster = emptyCluster();
    const job = { origin: 'operator', kind: 'Job' } as const;
    class Operated extends Part {
      declare(): this {
        this.declarePods('first', { ...job, labels: { job: 'first' }, resources: tiny });
        this.declarePods('later', {
          ...job,
          labels: { job: 'later' },
          resources: { ...tiny, memory },
          insteadOf,
        });
        return this;
      }
    }
    new Operated(cluster, 'app').declare();
    return proveSizes(build(cluster)).map(({ path, found }) => `${path}: ${found}`);
  };

  it('ask for no more than those', () => {
    expect(sizesOf('first', '16Mi')).toEqual([]);
    expect(sizesOf('first', '17Mi')).toEqual(['app/later insteadOf: more than app/first asks for']);
    expect(sizesOf('frist', '16Mi')).toEqual([
      "app/later insteadOf: 'frist', which the component does not have",
    ]);
  });
});

describe('the image of PostgreSQL', () => {
  it('is of the major version that the data is of', () => {
    expect(checkMajor(image, major)).toEqual([]);
    expect(checkMajor('ghcr.io/cloudnative-pg/postgresql:18.9-system-trixie', 18)).toEqual([]);
  });

  it('is refused in another one until somebody writes it down', () => {
    const newer = 'ghcr.io/cloudnative-pg/postgresql:19.0-system-trixie';
    expect(checkMajor(newer, 18)).toMatchObject([{ path: 'postgres image', found: newer }]);
    expect(checkMajor(newer, 19)).toEqual([]);
    expect(checkMajor('ghcr.io/cloudnative-pg/postgresql', 18)).toHaveLength(1);
  });
});

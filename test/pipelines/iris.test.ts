import { describe, expect, it } from 'vitest';
import { allComponents } from '../../constructs/core/author/component.ts';
import { build } from '../../constructs/core/derive/build.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { type ClusterSpec, resolveCluster } from '../../constructs/spec.ts';
import { Environment } from '../../constructs/tenancy/team/environment.ts';
import { irisPipeline } from '../../pipelines/iris/pipeline.ts';
import { cluster as homelab } from '../fixtures/clusters/homelab.ts';

const props = {
  repository: 'ghcr.io/example/iris',
  digest: `sha256:${'ab'.repeat(32)}`,
  commit: '0123456789abcdef0123456789abcdef01234567',
  schedule: '0 3 * * 1',
};

function built(spec: ClusterSpec, namespace: string) {
  const cluster = createPlatform(resolveCluster(spec));
  const environment = cluster
    .all(allComponents)
    .filter((one): one is Environment => one instanceof Environment)
    .find(({ namespaceName }) => namespaceName === namespace)!;
  irisPipeline(environment, props);
  const result = build(cluster);
  const find = (kind: string) =>
    result.objects.find(({ manifest }) => manifest.kind === kind && manifest.metadata.name === 'iris')
      ?.manifest;
  return { find, problems: proveBuild(result).problems };
}

describe('the Iris pipeline', () => {
  const { find, problems } = built(homelab, 'data-science-dev');

  it('agrees with its package, and fits into the quota', () => {
    expect(problems).toEqual([]);
  });

  it('runs the image whose digest the lineage says, with the login of its team', () => {
    const text = JSON.stringify(find('WorkflowTemplate'));
    expect(text).toContain(`"image":"${props.repository}@${props.digest}"`);
    expect(text).toContain(`"--image-digest","${props.digest}"`);
    expect(text).toContain(`{"name":"git-commit","value":"${props.commit}"}`);
    expect(text).toContain('{"name":"mlflow-account-team-data-science-dev","key":"password"}');
    expect(text).toContain('{"name":"PIPELINE_STORE","value":"s3://team-data-science-dev"}');
  });

  it('does not try again what its package calls final', () => {
    expect(JSON.stringify(find('WorkflowTemplate'))).toContain(
      '"expression":"asInt(lastRetry.exitCode) not in [1, 2]"',
    );
  });

  it('runs by its schedule', () => {
    expect(find('CronWorkflow')).toMatchObject({ spec: { schedules: ['0 3 * * 1'] } });
  });

  it('is refused where the team has no MLflow', () => {
    const [team, ...others] = homelab.teams!;
    const teams = [{ ...team!, uses: ['bucket', 'workflows'] as const }, ...others];
    expect(() => built({ ...homelab, teams }, 'data-science-dev')).toThrow(
      "team-data-science-dev: found no MLFLOW_TRACKING_URI, MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD among its variables, expected MLflow and a bucket. Add 'mlflow' and 'bucket' to uses of the team.",
    );
  });
});

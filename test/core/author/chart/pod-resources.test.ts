import { describe, expect, it } from 'vitest';
import { podResources } from '../../../../constructs/core/author/chart/pod-resources.ts';
import { resources } from '../../../../constructs/core/model/resources.ts';

const workload = 'Deployment/app';
const app = { workload, name: 'app', memory: '20Mi', memoryLimit: '400Mi' };
const sidecar = { workload, name: 'sidecar' };
const setUp = { workload, name: 'set-up', init: true };
const chosen = (memory: string, memoryLimit: string) => resources('10m', memory, memoryLimit, 'chosen');

describe('the resources of pods of a chart', () => {
  it('are those of the one container', () => {
    const given = chosen('200Mi', '400Mi');
    expect(podResources([app], given, 'x')).toEqual({ resources: { ...given, cpu: '10m' }, problems: [] });
  });

  it('are the sum of all containers, or those of the largest that runs first', () => {
    const given = { app: chosen('200Mi', '400Mi'), sidecar: chosen('50Mi', '100Mi') };
    expect(podResources([app, sidecar], given, 'x').resources).toMatchObject({ cpu: '20m', memory: '250Mi' });
    const small = { ...given, 'set-up': chosen('10Mi', '20Mi') };
    expect(podResources([setUp, app, sidecar], small, 'x').resources.memory).toBe('250Mi');
    const large = { ...given, 'set-up': chosen('1Gi', '2Gi') };
    expect(podResources([setUp, app, sidecar], large, 'x').resources).toMatchObject({
      memory: '1Gi',
      memoryLimit: '2Gi',
    });
  });

  it('are refused when a container of the chart is left out, or does not exist', () => {
    const given = chosen('200Mi', '400Mi');
    const paths = (...args: Parameters<typeof podResources>) =>
      podResources(...args).problems.map(({ path }) => path);
    expect(paths([app, sidecar], { app: given }, 'x')).toEqual(['x sidecar']);
    expect(paths([app, sidecar], given, 'x')).toContain('x sidecar');
    expect(paths([app], { app: given, exporter: given }, 'x')).toEqual(['x exporter']);
  });

  it('are refused below what the chart gives by default, unless they were measured', () => {
    expect(podResources([app], chosen('20Mi', '40Mi'), 'x').problems).toEqual([
      {
        code: 'memory-limit-below-chart',
        path: 'x app',
        found: "a memory limit of 40Mi, 'chosen'",
        expected: "at least 400Mi, which the chart gives it, or a source that begins with 'measured'",
        fix: 'Raise the limit to 400Mi, or measure with how much the container gets ready.',
      },
    ]);
    expect(
      podResources([app], resources('10m', '64Mi', '128Mi', 'measured: ready in 4 s'), 'x').problems,
    ).toEqual([]);
    expect(podResources([app], chosen('200Mi', '400Mi'), 'x').problems).toEqual([]);
    expect(
      podResources(
        [{ ...app, memoryLimit: undefined }].map(({ memoryLimit: _, ...it }) => it),
        chosen('10Mi', '10Mi'),
        'x',
      ).problems,
    ).toHaveLength(1);
  });
});

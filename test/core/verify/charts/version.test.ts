import { describe, expect, it } from 'vitest';
import { type ChartVersion, pinnedChart } from '../../../../constructs/core/author/chart/version.ts';
import { build } from '../../../../constructs/core/derive/build.ts';
import { proveCharts } from '../../../../constructs/core/verify/charts/index.ts';
import { chart } from '../../../../constructs/storage/csi-nfs/versions.ts';
import { pinnedCharts } from '../../../../tools/renovate.ts';
import { emptyCluster, Part } from '../../../support/cluster.ts';

/** A component that installs a chart. */
class Charted extends Part {
  install(pinned: ChartVersion): void {
    this.release({ chart: pinnedChart(pinned), values: {} });
  }
}

/** The problems of the versions of charts, each in a component of its own. */
function problemsOf(...pinned: readonly ChartVersion[]) {
  const cluster = emptyCluster();
  for (const [index, one] of pinned.entries()) new Charted(cluster, `charted-${index}`).install(one);
  return proveCharts(build(cluster)).filter(({ path }) => path.startsWith('chart '));
}

describe('a pinned chart', () => {
  it('is accepted when its facts are of the same version', () => {
    expect(problemsOf(chart)).toEqual([]);
  });

  it('is refused in a version that was not imported', () => {
    expect(problemsOf({ ...chart, version: '99.0.0' })).toEqual([
      {
        code: 'chart-not-imported',
        path: 'chart csi-driver-nfs',
        found: `facts of ${chart.version} from ${chart.repository}`,
        expected: `facts of 99.0.0 from ${chart.repository}, which is pinned`,
        fix: 'Run `npm run import -- charts`, and read what changes in imports/charts/.',
      },
    ]);
  });

  it.each(pinnedCharts())('is refused in another version than the imported one: $name', (pinned) => {
    const [problem] = problemsOf({ ...pinned, version: `${pinned.version}0` });
    expect(problem?.expected).toContain(`${pinned.version}0`);
  });

  it('is refused with another repository than that of its facts', () => {
    expect(problemsOf({ ...chart, repository: 'https://charts.example.org' })).toMatchObject([
      { path: 'chart csi-driver-nfs', found: `facts of ${chart.version} from ${chart.repository}` },
    ]);
  });

  it('is refused at a commit that is cut short, or with the folder of another version', () => {
    const git = chart.git!;
    for (const other of [{ commit: git.commit.slice(0, 12) }, { path: 'charts/v4.13.3/csi-driver-nfs' }]) {
      const [problem] = problemsOf({ ...chart, git: { ...git, ...other } });
      expect(problem).toMatchObject({ code: 'chart-not-at-commit', path: 'chart csi-driver-nfs' });
    }
  });

  it('is refused with all others that were not imported', () => {
    const newer = { ...chart, version: '99.0.0' };
    expect(problemsOf(newer, chart, newer)).toHaveLength(2);
  });

  it('is refused when it was never imported', () => {
    expect(() => problemsOf({ ...chart, name: 'unheard-of' })).toThrow(
      /^1 problem\n\nchart unheard-of \(chart-not-imported\)\n {2}found {5}no facts\n.*\n.*npm run import -- charts/,
    );
  });
});

import type { Problem } from '../../base/problem.ts';
import { ProblemsError } from '../../base/problem.ts';
import { type ChartFacts, chartFacts, knowsChart } from './facts.ts';

/** A Helm chart at the version that is installed. */
export interface ChartVersion {
  readonly name: string;
  readonly version: string;
  /** URL of the repository that serves it. */
  readonly repository: string;
  /**
   * Hosts of the download, redirects included.
   * @default those of the family that the repository's host belongs to
   */
  readonly hosts?: readonly string[];
}

/** The facts of a chart and the version that is installed; a proof checks that both have the same version. */
export interface PinnedChart extends ChartFacts {
  readonly pinned: ChartVersion;
}

/**
 * Reads the facts of a pinned chart.
 * @throws ProblemsError when the chart was never imported
 */
export function pinnedChart(pinned: ChartVersion): PinnedChart {
  if (!knowsChart(pinned.name)) throw new ProblemsError([unknown(pinned, 'no facts')]);
  return { ...chartFacts(pinned.name), pinned };
}

/** Reports a chart whose facts are of another version than the pinned one. */
export function checkVersion({ version, repository, pinned }: PinnedChart): Problem[] {
  if (version === pinned.version && repository === pinned.repository) return [];
  return [unknown(pinned, `facts of ${version} from ${repository}`)];
}

function unknown({ name, version, repository }: ChartVersion, found: string): Problem {
  return {
    code: 'chart-not-imported',
    path: `chart ${name}`,
    found,
    expected: `facts of ${version} from ${repository}, which is pinned`,
    fix: 'Run `npm run import -- charts`, and read what changes in imports/charts/.',
  };
}

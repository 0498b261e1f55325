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
  /**
   * A commit that the chart is installed from instead, for a repository that can serve another content as the same
   * version. Charts of the boot come from the repository.
   * @default none: the repository serves it
   */
  readonly git?: GitChart;
}

/** A chart in a git repository. Its facts are imported from that folder: `npm run import -- charts FOLDER`. */
export interface GitChart {
  /** URL of the git repository. */
  readonly url: string;
  /** The whole hash of the commit. */
  readonly commit: string;
  /** Folder of the chart in it, with the version in its name. */
  readonly path: string;
}

/** URL that the delivery reads a chart from. */
export function sourceUrl({ repository, git }: ChartVersion): string {
  return git?.url ?? repository;
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
  if (version !== pinned.version || repository !== pinned.repository)
    return [unknown(pinned, `facts of ${version} from ${repository}`)];
  const { name, git } = pinned;
  if (!git || (git.path.includes(version) && /^[0-9a-f]{40}$/.test(git.commit))) return [];
  return [
    {
      code: 'chart-not-at-commit',
      path: `chart ${name}`,
      found: `${git.path} at ${git.commit}`,
      expected: `a folder of version ${version}, at a whole commit of 40 digits`,
      fix: 'Write the commit that released this version, and the folder that it has in it.',
    },
  ];
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

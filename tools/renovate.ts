import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartVersion } from '../constructs/core/author/chart/version.ts';

/** One of Renovate's custom managers: patterns of files, and expressions for their content. */
interface Manager {
  readonly managerFilePatterns: readonly string[];
  readonly matchStrings: readonly string[];
}

/** A version that Renovate keeps up to date. */
export interface PinnedVersion {
  /** Path of the file in the project. */
  readonly file: string;
  /** Data source of the version: `helm`, `docker`, `github-releases`. */
  readonly datasource: string;
  readonly name: string;
  readonly version: string;
  /** Repository of a chart. */
  readonly repository?: string;
}

const root = join(import.meta.dirname, '..');

/** Finds the versions in a file by the expressions of Renovate's configuration. */
export function versionsIn(file: string, source: string): PinnedVersion[] {
  const configuration = readFileSync(join(root, 'renovate.json'), 'utf8');
  const { customManagers } = JSON.parse(configuration) as { readonly customManagers: readonly Manager[] };
  return customManagers
    .filter(({ managerFilePatterns }) =>
      // Renovate treats a pattern between slashes as a regular expression.
      managerFilePatterns.some((pattern) => new RegExp(pattern.slice(1, -1)).test(file)),
    )
    .flatMap(({ matchStrings }) => matchStrings)
    .flatMap((pattern) => [...source.matchAll(new RegExp(pattern, 'g'))])
    .map(({ groups = {} }) => ({
      file,
      datasource: groups.datasource ?? '',
      name: groups.depName ?? '',
      version: groups.currentValue ?? '',
      ...(groups.registryUrl !== undefined && { repository: groups.registryUrl }),
    }));
}

/** All versions of the project's components, by file. */
export function pinnedVersions(): PinnedVersion[] {
  return readdirSync(join(root, 'constructs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `constructs/${file.replaceAll('\\', '/')}`)
    .sort()
    .flatMap((file) => versionsIn(file, readFileSync(join(root, file), 'utf8')));
}

/** The charts among them. */
export function pinnedCharts(): ChartVersion[] {
  return pinnedVersions().flatMap(({ name, version, repository }) =>
    repository === undefined ? [] : [{ name, version, repository }],
  );
}
